import { foldWords } from "../../graph/names/fold-words.ts";
import { type TextColumn, textAt } from "../../table/text-column.ts";
import { isPiece, type Pieces, wholly } from "../renderer/pieces.ts";

/** Texts as `foldWords` makes each of them, to look for words in. */
export interface FoldedTexts {
  /** The plain ones in ASCII, one after the other, each with a line break after it; the place of any other is empty. */
  readonly plain: Uint8Array;
  /** Where each begins. */
  readonly starts: Uint32Array;
  readonly others: ReadonlyMap<number, string>;
}

const [BREAK, SPACE, TILDE] = [0x0a, 0x20, 0x7e];
/** What a byte becomes that `foldWords` leaves out of plain text, and one that makes a text other than plain. */
const [DROPPED, OTHER] = [0, 0xff];
/** What each byte of plain text becomes: itself, its small letter, or nothing. */
const FOLDED = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte < SPACE || byte > TILDE) return OTHER;
  const letter = String.fromCharCode(byte);
  return ["'", '"', "`"].includes(letter) ? DROPPED : letter.toLowerCase().charCodeAt(0);
});

interface Folding {
  readonly work: Pieces<FoldedTexts>;
  made?: FoldedTexts;
}

const remembered = new WeakMap<TextColumn, Folding>();

/** The folded texts of a column, worked out once: a table's columns never change. */
export const foldedOf = (column: TextColumn): FoldedTexts => wholly(foldingOf(column));

/** The same in pieces, which go on where somebody else put them down. */
export function* foldingOf(column: TextColumn): Pieces<FoldedTexts> {
  for (;;) {
    const folding: Folding = remembered.get(column) ?? { work: foldingTexts(column) };
    if (folding.made !== undefined) return folding.made;
    // Where it fails, as for want of memory, whoever asks next begins anew.
    remembered.delete(column);
    const { done, value } = folding.work.next();
    remembered.set(column, folding);
    if (done) folding.made = value;
    else yield;
  }
}

/**
 * Folds the texts of a column. Most are plain, and making a string of each of many claims is what would keep people
 * waiting for the first letter that they type: these are folded byte by byte, and looked through byte by byte.
 */
export function* foldingTexts(column: TextColumn): Pieces<FoldedTexts> {
  const { bytes, offsets } = column;
  const count = offsets.length - 1;
  const plain = new Uint8Array(bytes.length + count);
  const starts = new Uint32Array(count + 1);
  const others = new Map<number, string>();
  let at = 0;
  for (let text = 0; text < count; text++) {
    if (isPiece(text)) yield;
    const start = at;
    const end = offsets[text + 1] ?? 0;
    // The byte before, of which two spaces are one, and none begins a text.
    let before = SPACE;
    for (let i = offsets[text] ?? 0; i < end; i++) {
      const letter = FOLDED[bytes[i] ?? 0] ?? OTHER;
      if (letter === OTHER) {
        others.set(text, foldWords(textAt(column, text) ?? ""));
        at = start;
        break;
      }
      if (letter === DROPPED || (letter === SPACE && before === SPACE)) continue;
      plain[at++] = letter;
      before = letter;
    }
    if (at > start && plain[at - 1] === SPACE) at--;
    plain[at++] = BREAK;
    starts[text + 1] = at;
  }
  return { plain: plain.subarray(0, at), starts, others };
}

/** For each text from one to before another whether it has a folded word in it, anywhere: 1 or 0; no word at all is in every text. */
export function textsWith(
  { plain, starts, others }: FoldedTexts,
  word: string,
  from = 0,
  to = starts.length - 1,
): Uint8Array {
  const has = new Uint8Array(to - from);
  if (word === "") return has.fill(1);
  const letters = new TextEncoder().encode(word);
  // A word with any other letter stands in no plain text.
  if (letters.every((letter) => letter <= TILDE)) markPlain(plain, starts, letters, has, from);
  if (others.size > 0)
    for (let text = from; text < to; text++) {
      const folded = others.get(text);
      if (folded !== undefined) has[text - from] = folded.includes(word) ? 1 : 0;
    }
  return has;
}

/** Looks for a word from its last letter on, so that most of the text is leapt over (Horspool 1980); what has it is left at once. */
function markPlain(plain: Uint8Array, starts: Uint32Array, word: Uint8Array, has: Uint8Array, from: number): void {
  const last = word.length - 1;
  const leaps = new Uint8Array(TILDE + 1).fill(Math.min(word.length, 255));
  for (let i = 0; i < last; i++) leaps[word[i] ?? 0] = Math.min(last - i, 255);
  const final = word[last];
  const end = starts[from + has.length] ?? plain.length;
  let text = from;
  let at = (starts[from] ?? 0) + last;
  while (at < end) {
    const letter = plain[at] ?? 0;
    if (letter !== final || !endsAt(plain, word, at)) {
      at += leaps[letter] ?? 1;
      continue;
    }
    const begin = at - last;
    while ((starts[text + 1] ?? Infinity) <= begin) text++;
    has[text - from] = 1;
    text++;
    at = (starts[text] ?? Infinity) + last;
  }
}

function endsAt(plain: Uint8Array, word: Uint8Array, at: number): boolean {
  for (let i = word.length - 2, back = at - 1; i >= 0; i--, back--) if (plain[back] !== word[i]) return false;
  return true;
}

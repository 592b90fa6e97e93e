import { foldWords } from "../../graph/names/fold-words.ts";
import { type TextColumn, textAt } from "../../table/text-column.ts";

/** Texts as `foldWords` makes each of them, to look for words in. */
export interface FoldedTexts {
  /** The plain ones one after the other, each with a line break after it; the place of any other is empty. */
  readonly plain: string;
  /** Where each begins. */
  readonly starts: Uint32Array;
  readonly others: ReadonlyMap<number, string>;
}

const [BREAK, SPACE, TILDE, UPPER_A, UPPER_Z, LOWER] = [0x0a, 0x20, 0x7e, 0x41, 0x5a, 0x20];
/** What `foldWords` leaves out of plain text: a quotation mark, an apostrophe, a backtick. */
const [QUOTATION, APOSTROPHE, BACKTICK] = [0x22, 0x27, 0x60];

/**
 * Folds the texts of a column. Most are plain, and making a string of each of many claims is what would keep people
 * waiting for the first letter that they type: these are folded byte by byte, into one string.
 */
export function foldedTexts(column: TextColumn): FoldedTexts {
  const { bytes, offsets } = column;
  const count = offsets.length - 1;
  const plain = new Uint8Array(bytes.length + count);
  const starts = new Uint32Array(count + 1);
  const others = new Map<number, string>();
  let at = 0;
  for (let text = 0; text < count; text++) {
    const start = at;
    const end = offsets[text + 1] ?? 0;
    for (let i = offsets[text] ?? 0; i < end; i++) {
      const byte = bytes[i] ?? 0;
      if (byte < SPACE || byte > TILDE) {
        others.set(text, foldWords(textAt(column, text) ?? ""));
        at = start;
        break;
      }
      if (byte === QUOTATION || byte === APOSTROPHE || byte === BACKTICK) continue;
      if (byte === SPACE && (at === start || plain[at - 1] === SPACE)) continue;
      plain[at++] = byte >= UPPER_A && byte <= UPPER_Z ? byte + LOWER : byte;
    }
    if (at > start && plain[at - 1] === SPACE) at--;
    plain[at++] = BREAK;
    starts[text + 1] = at;
  }
  return { plain: new TextDecoder("latin1").decode(plain.subarray(0, at)), starts, others };
}

/** For each text whether it has a folded word in it, anywhere: 1 or 0. */
export function textsWith({ plain, starts, others }: FoldedTexts, word: string): Uint8Array {
  const count = starts.length - 1;
  const has = new Uint8Array(count);
  let text = 0;
  for (let hit = plain.indexOf(word); hit >= 0 && text < count; hit = plain.indexOf(word, starts[text])) {
    while ((starts[text + 1] ?? Infinity) <= hit) text++;
    has[text++] = 1;
  }
  for (const [other, folded] of others) has[other] = folded.includes(word) ? 1 : 0;
  return has;
}

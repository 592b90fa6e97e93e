import { foldWords } from "../../graph/names/fold-words.ts";
import { type TextColumn, textAt } from "../../table/text-column.ts";

/** Texts as `foldWords` makes each of them, to look for words in. */
export interface FoldedTexts {
  /** The plain ones, byte by byte; the place of any other is empty. */
  readonly plain: TextColumn;
  readonly others: ReadonlyMap<number, string>;
}

const [SPACE, TILDE, UPPER_A, UPPER_Z, LOWER] = [0x20, 0x7e, 0x41, 0x5a, 0x20];
/** What `foldWords` leaves out of plain text: a quotation mark, an apostrophe, a backtick. */
const [QUOTATION, APOSTROPHE, BACKTICK] = [0x22, 0x27, 0x60];

/**
 * Folds the texts of a column. Most are plain, and making a string of each of many claims is what would keep people
 * waiting for the first letter that they type.
 */
export function foldedTexts(column: TextColumn): FoldedTexts {
  const { bytes, offsets } = column;
  const plain = new Uint8Array(bytes.length);
  const ends = new Uint32Array(offsets.length);
  const others = new Map<number, string>();
  let at = 0;
  for (let text = 0; text + 1 < offsets.length; text++) {
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
    ends[text + 1] = at;
  }
  return { plain: { bytes: plain.subarray(0, at), offsets: ends }, others };
}

/** A folded word to look for. */
export interface SoughtWord {
  readonly word: string;
  readonly bytes: Uint8Array;
}

/** Makes a folded word ready to be looked for. */
export const soughtWord = (word: string): SoughtWord => ({ word, bytes: new TextEncoder().encode(word) });

/** Whether a text has a word in it, anywhere. */
export function hasWord({ plain, others }: FoldedTexts, text: number, { word, bytes: sought }: SoughtWord): boolean {
  const other = others.get(text);
  if (other !== undefined) return other.includes(word);

  const { bytes, offsets } = plain;
  const first = sought[0];
  const last = (offsets[text + 1] ?? 0) - sought.length;
  for (let i = offsets[text] ?? 0; i <= last; i++) {
    if (bytes[i] !== first) continue;
    let same = 1;
    while (same < sought.length && bytes[i + same] === sought[same]) same++;
    if (same === sought.length) return true;
  }
  return false;
}

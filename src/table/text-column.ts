import { SaysWhoError } from "../errors.ts";
import { NONE } from "./row.ts";

/**
 * Texts in one UTF-8 heap: text i is `bytes[offsets[i]] … bytes[offsets[i + 1] - 1]`. No field of a record holds an
 * empty text, so an empty one stands for none.
 */
export interface TextColumn {
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Lays texts into a heap; undefined leaves an empty place. Throws `record-out-of-table` past 4 GiB, where offsets end. */
export function textColumnOf(texts: readonly (string | undefined)[]): TextColumn {
  const growing = growTexts(texts.length);
  for (const text of texts) growing.add(text);
  return growing.toColumn();
}

/** A column of texts while it grows. */
export interface GrowingTexts {
  /** Adds the next one; undefined leaves an empty place. Throws `record-out-of-table` past 4 GiB, where offsets end. */
  add(text: string | undefined): void;
  /** Adds the next one as UTF-8: `from` is where it begins in the bytes, `to` where it has ended. */
  addBytes(given: Uint8Array, from: number, to: number): void;
  /** Whether the text at a place is this one, in UTF-8. */
  isAt(place: number, given: Uint8Array, from: number, to: number): boolean;
  /** The UTF-8 of the text at a place, as long as none is added. */
  bytesAt(place: number): Uint8Array;
  /** What was added, without copying it: nothing may be added after. */
  toColumn(): TextColumn;
}

/** Up to so many bytes, a loop copies them sooner than a call does. */
const FEW = 48;

/**
 * Begins a column for about so many texts. Room that is never used is never touched, and costs nothing.
 * @param bytesEach how long one is about
 */
export function growTexts(expected: number, bytesEach = 16): GrowingTexts {
  let ends = new Uint32Array(Math.max(16, expected + 1));
  let bytes = new Uint8Array(Math.max(1024, expected * bytesEach));
  let end = 0;
  let count = 0;

  const close = (): void => {
    if (end >= NONE)
      throw new SaysWhoError("record-out-of-table", "the case holds more text than a column has room for");
    if (++count === ends.length) {
      const larger = new Uint32Array(count * 2);
      larger.set(ends);
      ends = larger;
    }
    ends[count] = end;
  };

  return {
    add(text = "") {
      // UTF-8 takes at most three bytes for a UTF-16 code unit.
      if (end + text.length * 3 > bytes.length) bytes = enlarged(bytes, end + text.length * 3);
      if (text !== "") end += encoder.encodeInto(text, bytes.subarray(end)).written;
      close();
    },
    addBytes(given, from, to) {
      const length = to - from;
      if (end + length > bytes.length) bytes = enlarged(bytes, end + length);
      if (length > FEW) bytes.set(given.subarray(from, to), end);
      else for (let i = 0; i < length; i++) bytes[end + i] = given[from + i] as number;
      end += length;
      close();
    },
    isAt(place, given, from, to) {
      const start = ends[place] as number;
      if ((ends[place + 1] as number) - start !== to - from) return false;
      for (let i = from, at = start; i < to; i++, at++) if (bytes[at] !== given[i]) return false;
      return true;
    },
    bytesAt: (place) => bytes.subarray(ends[place], ends[place + 1]),
    toColumn: () => ({ bytes: bytes.subarray(0, end), offsets: ends.subarray(0, count + 1) }),
  };
}

function enlarged(bytes: Uint8Array, atLeast: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(atLeast, bytes.length * 2));
  larger.set(bytes);
  return larger;
}

/** Number of texts in the column. */
export const textCount = (column: TextColumn): number => column.offsets.length - 1;

/** The text at a position, or undefined where there is none. */
export function textAt({ bytes, offsets }: TextColumn, index: number): string | undefined {
  const start = offsets[index] ?? 0;
  const end = offsets[index + 1] ?? start;
  return end > start ? decoder.decode(bytes.subarray(start, end)) : undefined;
}

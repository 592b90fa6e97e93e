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
  toColumn(): TextColumn;
}

/** Begins a column for so many texts. */
export function growTexts(count: number): GrowingTexts {
  const offsets = new Uint32Array(count + 1);
  let bytes = new Uint8Array(Math.max(1024, count * 16));
  let end = 0;
  let next = 1;

  return {
    add(text = "") {
      // UTF-8 takes at most three bytes for a UTF-16 code unit.
      if (end + text.length * 3 > bytes.length) bytes = enlarged(bytes, end + text.length * 3);
      if (text !== "") end += encoder.encodeInto(text, bytes.subarray(end)).written;
      if (end >= NONE)
        throw new SaysWhoError("record-out-of-table", "the case holds more text than a column has room for");
      offsets[next++] = end;
    },
    toColumn: () => ({ bytes: bytes.slice(0, end), offsets }),
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

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
  const offsets = new Uint32Array(texts.length + 1);
  let bytes = new Uint8Array(Math.max(1024, texts.length * 16));
  let end = 0;

  for (let i = 0; i < texts.length; i++) {
    const text = texts[i] ?? "";
    // UTF-8 takes at most three bytes for a UTF-16 code unit.
    if (end + text.length * 3 > bytes.length) bytes = enlarged(bytes, end + text.length * 3);
    end += encoder.encodeInto(text, bytes.subarray(end)).written;
    if (end >= NONE)
      throw new SaysWhoError("record-out-of-table", "the case holds more text than a column has room for");
    offsets[i + 1] = end;
  }
  return { bytes: bytes.slice(0, end), offsets };
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

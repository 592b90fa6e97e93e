import { type TextColumn, textAt, textCount } from "../../table/text-column.ts";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Bytes that are decoded at once: a call for each of a million short texts takes longer than all the decoding. */
const AT_ONCE = 1 << 16;

/**
 * Reads the texts of a column for somebody who goes through them in turn; "" where there is none. A stretch is decoded
 * whole, and parted where it is all ASCII, since bytes and letters are then counted alike.
 */
export function textsInTurn(column: TextColumn): (index: number) => string {
  const { bytes, offsets } = column;
  const count = textCount(column);
  let [first, end] = [0, 0];
  let stretch = "";
  let isAscii = false;

  const decodeFrom = (index: number): void => {
    first = index;
    end = index + 1;
    const start = offsets[first] ?? 0;
    while (end < count && (offsets[end + 1] ?? 0) - start <= AT_ONCE) end++;
    const last = offsets[end] ?? start;
    stretch = decoder.decode(bytes.subarray(start, last));
    isAscii = stretch.length === last - start;
  };

  return (index) => {
    if (index < first || index >= end) decodeFrom(index);
    if (!isAscii) return textAt(column, index) ?? "";
    const start = offsets[first] ?? 0;
    return stretch.slice((offsets[index] ?? 0) - start, (offsets[index + 1] ?? 0) - start);
  };
}

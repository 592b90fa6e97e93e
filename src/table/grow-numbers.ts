import { SaysWhoError } from "../errors.ts";
import { NONE } from "./row.ts";

type Numbers = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** A column of numbers while it grows. */
export interface GrowingNumbers<Column extends Numbers> {
  /** Adds the next one. Throws `record-out-of-table` for one that the column has no room for. */
  add(number: number): void;
  length(): number;
  /** What was added, without copying it: nothing may be added after. */
  toColumn(): Column;
}

/** A column of small numbers while it grows. */
export interface GrowingBytes extends GrowingNumbers<Uint8Array<ArrayBuffer>> {
  /** Adds so many zeros. */
  addZeros(count: number): void;
}

// The three are the same but for their arrays. Written once over, an engine would ask at each of the sixty numbers of a
// claim which of the three it is.

/** Begins a column of small numbers, such as positions in a list of the model. So many are expected, and any number may come. */
export function growUint8(expected: number): GrowingBytes {
  let column = new Uint8Array(Math.max(16, expected));
  let length = 0;
  return {
    add(number) {
      if (length === column.length) column = enlarged(column, new Uint8Array(length * 2));
      column[length++] = number;
    },
    addZeros(count) {
      length += count;
      if (length > column.length) column = enlarged(column, new Uint8Array(length * 2));
    },
    length: () => length,
    toColumn: () => column.subarray(0, length),
  };
}

/** Begins a column of indexes, offsets or positions. */
export function growUint32(expected: number): GrowingNumbers<Uint32Array<ArrayBuffer>> {
  let column = new Uint32Array(Math.max(16, expected));
  let length = 0;
  return {
    add(number) {
      if (number > NONE) throw new SaysWhoError("record-out-of-table", `${number} is more than a column has room for`);
      if (length === column.length) column = enlarged(column, new Uint32Array(length * 2));
      column[length++] = number;
    },
    length: () => length,
    toColumn: () => column.subarray(0, length),
  };
}

/** Begins a column of moments, in milliseconds since 1970. */
export function growFloat64(expected: number): GrowingNumbers<Float64Array<ArrayBuffer>> {
  let column = new Float64Array(Math.max(16, expected));
  let length = 0;
  return {
    add(number) {
      if (length === column.length) column = enlarged(column, new Float64Array(length * 2));
      column[length++] = number;
    },
    length: () => length,
    toColumn: () => column.subarray(0, length),
  };
}

/** Room that is never used is never touched, and memory that is not touched costs nothing. */
function enlarged<Column extends Numbers>(column: Column, larger: Column): Column {
  larger.set(column);
  return larger;
}

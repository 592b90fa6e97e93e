import { SaysWhoError } from "../errors.ts";
import { NONE } from "./row.ts";

type Numbers = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** A column of numbers while it grows. */
export interface GrowingNumbers<Column extends Numbers> {
  /** Adds the next one. Throws `record-out-of-table` for one that the column has no room for. */
  add(number: number): void;
  /** Adds so many zeros. */
  addZeros(count: number): void;
  length(): number;
  /** What was added, without copying it: nothing may be added after. */
  toColumn(): Column;
}

/**
 * Begins a column of numbers: so many are expected, and any number may come. Room that is never used is never touched,
 * and memory that is not touched costs nothing.
 */
export function growNumbers<Column extends Numbers>(
  make: (length: number) => Column,
  expected: number,
): GrowingNumbers<Column> {
  let column = make(Math.max(16, expected));
  let length = 0;
  const largest = column instanceof Uint32Array ? NONE : Infinity;

  const makeRoom = (count: number): void => {
    if (length + count <= column.length) return;
    const larger = make(Math.max(length + count, column.length * 2));
    larger.set(column);
    column = larger;
  };

  return {
    add(number) {
      if (number > largest)
        throw new SaysWhoError("record-out-of-table", `${number} is more than a column has room for`);
      if (length === column.length) makeRoom(1);
      column[length++] = number;
    },
    addZeros(count) {
      makeRoom(count);
      length += count;
    },
    length: () => length,
    toColumn: () => column.subarray(0, length) as Column,
  };
}

/** Small numbers, such as positions in a list of the model. */
export const growUint8 = (expected: number): GrowingNumbers<Uint8Array<ArrayBuffer>> =>
  growNumbers((length) => new Uint8Array(length), expected);

/** Indexes, offsets or positions. */
export const growUint32 = (expected: number): GrowingNumbers<Uint32Array<ArrayBuffer>> =>
  growNumbers((length) => new Uint32Array(length), expected);

/** Milliseconds since 1970. */
export const growFloat64 = (expected: number): GrowingNumbers<Float64Array<ArrayBuffer>> =>
  growNumbers((length) => new Float64Array(length), expected);

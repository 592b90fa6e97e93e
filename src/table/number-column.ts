import { SaysWhoError } from "../errors.ts";
import { NONE } from "./row.ts";

type NumberColumn = Uint8Array | Uint32Array | Float64Array;

function filled<Column extends NumberColumn, T>(
  column: Column,
  items: readonly T[],
  value: (item: T) => number,
): Column {
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item !== undefined) column[i] = value(item);
  }
  return column;
}

/** A column of small numbers, such as positions in a list of the model. */
export const uint8Column = <T>(items: readonly T[], value: (item: T) => number): Uint8Array =>
  filled(new Uint8Array(items.length), items, value);

/** A column of indexes or positions. Throws `record-out-of-table` for a number that has no room in 32 bits. */
export const uint32Column = <T>(items: readonly T[], value: (item: T) => number): Uint32Array =>
  filled(new Uint32Array(items.length), items, (item) => {
    const number = value(item);
    if (number > NONE) throw new SaysWhoError("record-out-of-table", `${number} is more than a column has room for`);
    return number;
  });

/** A column of milliseconds since 1970. */
export const timeColumn = <T>(items: readonly T[], value: (item: T) => number): Float64Array =>
  filled(new Float64Array(items.length), items, value);

/** Where each item's part of a common list begins, and at last where the list ends. */
export function offsetsOf<T>(items: readonly T[], length: (item: T) => number): Uint32Array {
  const offsets = new Uint32Array(items.length + 1);
  let end = 0;
  for (const [i, item] of items.entries()) {
    end += length(item);
    offsets[i + 1] = end;
  }
  return offsets;
}

import { SaysWhoError } from "../errors.ts";

/** A claim's row in the table. Rows follow the order of the claims in the case. */
export type Row = number;

/** Stands in an index column where there is no entity, source or text. */
export const NONE = 0xffff_ffff;

/** What stands at a position of a list, and nothing at NONE. Asked so, since engines seek what is no index among the names of a list's properties. */
export const standingAt = <One>(list: ArrayLike<One>, position = NONE): One | undefined =>
  position < list.length ? list[position] : undefined;

/**
 * What a column refers to, which must be there.
 * @throws SaysWhoError `record-out-of-table`
 */
export function there<T>(value: T | undefined): T {
  if (value === undefined) throw new SaysWhoError("record-out-of-table", "there is no such row in the table");
  return value;
}

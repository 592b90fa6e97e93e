import { SaysWhoError } from "../errors.ts";

/** Positions of records by their id. Throws `record-out-of-table` where two share one. */
export function indexById<Id extends string>(records: readonly { readonly id: Id }[]): ReadonlyMap<Id, number> {
  const indexes = new Map(records.map(({ id }, index) => [id, index]));
  if (indexes.size === records.length) return indexes;

  const twice = records.find(({ id }, index) => indexes.get(id) !== index);
  throw new SaysWhoError("record-out-of-table", `two records share the id "${twice?.id}"`);
}

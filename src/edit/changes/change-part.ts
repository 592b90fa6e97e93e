import { SaysWhoError } from "../../errors.ts";
import type { CaseParts, Change, PartKind } from "../edit.ts";
import { partOf, type WorkingCase } from "../working-case.ts";

/** Fields with their new values; undefined takes one away. */
export type Fields<T> = { readonly [K in keyof T]?: T[K] | undefined };

/**
 * One record with some of its fields changed.
 * @throws SaysWhoError `no-such-record`
 */
export function changePart<K extends Exclude<PartKind, "texts" | "originals" | "marks">>(
  working: WorkingCase,
  of: K,
  id: string,
  fields: Fields<CaseParts[K]>,
): Change {
  const before = partOf(working, of, id);
  if (before === undefined) throw new SaysWhoError("no-such-record", `there is no record "${id}" among ${of}`);

  const entries = Object.entries({ ...before, ...fields }).filter(([, value]) => value !== undefined);
  return { of, id, before, after: Object.fromEntries(entries) } as unknown as Change;
}

import { dequal } from "dequal";
import type { Change, Edit } from "./edit.ts";
import { keyOf, partOf, type WorkingCase } from "./working-case.ts";

/** The case with an edit in it, or the changes that were made from a record which is another by now. */
export type Applied =
  | { readonly ok: true; readonly working: WorkingCase }
  | { readonly ok: false; readonly stale: readonly Change[] };

/** Puts an edit into a case, whole or not at all. It is refused where a record is no longer what the edit was made from. */
export function applyEdit(working: WorkingCase, { changes }: Edit): Applied {
  const changed = new Map(working.changed);
  const stale: Change[] = [];
  let now = working;
  for (const change of changes) {
    const { of, id, before, after } = change;
    if (!isSame(partOf(now, of, id), before)) stale.push(change);
    const key = keyOf(of, id);
    // What is new comes after all that is there, also where a record of that name was taken away before.
    if (before === undefined) changed.delete(key);
    if (after === undefined && !working.opened.parts[of].has(id)) changed.delete(key);
    else changed.set(key, { of, id, part: after });
    now = { ...working, changed };
  }
  return stale.length > 0 ? { ok: false, stale } : { ok: true, working: now };
}

/** Whether two records say the same; a key without a value is no key. */
export const isSame = (one: unknown, other: unknown): boolean =>
  dequal(one, other) || dequal(withoutGaps(one), withoutGaps(other));

function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutGaps);
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[key, withoutGaps(item)]])),
  );
}

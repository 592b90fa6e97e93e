import type { NoteIssue } from "../tellings/import-issue.ts";
import { isObject } from "../tellings/json-values.ts";
import { noteUnused } from "../tellings/note-unused.ts";
import type { Spot } from "../tellings/telling.ts";

/**
 * Notes what a piece of a file of ours says beyond what it was written with: somebody has put it in or changed it, for
 * programs that know nothing of the record beside it.
 * @param whose how the piece is called in a message
 * @param written what we would write of the case that was read; undefined where it is no piece of ours
 */
export function noteBeyond(whose: string, found: unknown, written: unknown, at: Spot, note: NoteIssue): void {
  const beyond = beyondOf(found, written);
  if (beyond === undefined) return;
  noteUnused(
    whose,
    isObject(beyond) ? beyond : { value: beyond },
    at,
    note,
    "the case is read from its records; see whether it belongs there",
  );
}

/** The parts of a value that are in no part of the other. */
function beyondOf(found: unknown, written: unknown): unknown {
  if (isObject(found) && isObject(written)) {
    const parts = Object.entries(found).flatMap(([name, value]) => {
      const beyond = beyondOf(value, Object.hasOwn(written, name) ? written[name] : undefined);
      return beyond === undefined ? [] : [[name, beyond] as const];
    });
    return parts.length === 0 ? undefined : Object.fromEntries(parts);
  }
  if (Array.isArray(found) && Array.isArray(written)) {
    const known = new Set(written.map(keyOf));
    const beyond = found.filter((item) => !known.has(keyOf(item)));
    return beyond.length === 0 ? undefined : beyond;
  }
  return keyOf(found) === keyOf(written) ? undefined : found;
}

/** A value as words that are the same for the same value, in whatever order its keys stand. */
const keyOf = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  ) ?? "";

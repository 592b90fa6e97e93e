import type { StayedOut } from "../tellings/telling.ts";
import type { StixObject } from "./stix-objects.ts";

/** What STIX keeps of an object itself, beside what it is about. */
export const BOOKKEEPING = [
  ...["type", "id", "spec_version", "created", "modified", "revoked", "created_by_ref", "lang", "confidence", "labels"],
  ...["object_marking_refs", "granular_markings"],
] as const;

const SAID_BY_ITSELF: ReadonlySet<string> = new Set(["type", "id", "spec_version"]);

/** An object's bookkeeping as a line of the report: who made it and when, under which marks. */
export function bookkeepingOf({ object, at }: StixObject): StayedOut[] {
  const kept = BOOKKEEPING.flatMap((name) =>
    object[name] === undefined || SAID_BY_ITSELF.has(name) ? [] : [[name, object[name]] as const],
  );
  if (kept.length === 0) return [];
  return [{ line: at.line, record: JSON.stringify({ id: object.id, ...Object.fromEntries(kept) }).toWellFormed() }];
}

import { type NoteIssue, shownWords } from "../tellings/import-issue.ts";
import { isObject, type JsonObject, wordsIn } from "../tellings/json-values.ts";
import type { Spot, StayedOut } from "../tellings/telling.ts";

/** An object of a bundle, in the version that holds. */
export interface StixObject {
  readonly object: JsonObject;
  readonly id: string;
  readonly type: string;
  /** The record that our own exports carry in an extension. */
  readonly own: JsonObject;
  readonly at: Spot;
}

/**
 * The objects of a bundle. Several of one id with different `modified` are versions of one object, of which the latest
 * holds (STIX 2.1, 3.6); the others go into the report.
 */
export function stixObjects(
  listed: readonly unknown[],
  spotOf: (index: number) => Spot,
  passedOver: StayedOut[],
  note: NoteIssue,
): StixObject[] {
  const latest = new Map<string, StixObject>();
  for (const [i, object] of listed.entries()) {
    const at = spotOf(i);
    const id = isObject(object) ? wordsIn(object.id) : undefined;
    const type = isObject(object) ? wordsIn(object.type) : undefined;
    if (!isObject(object) || id === undefined || type === undefined) {
      note("error", "not-an-object", at, "it is no STIX object", "give it an id and a type");
      passedOver.push({ line: at.line, record: JSON.stringify(object).toWellFormed() });
      continue;
    }
    const found = { object, id, type, own: ownRecord(object), at };
    const known = latest.get(id);
    if (known === undefined) {
      latest.set(id, found);
      continue;
    }
    if (JSON.stringify(known.object) === JSON.stringify(object)) continue;

    const [holds, earlier] = versionOf(object) >= versionOf(known.object) ? [found, known] : [known, found];
    latest.set(id, holds);
    passedOver.push({ line: earlier.at.line, record: JSON.stringify(earlier.object).toWellFormed() });
    const message =
      versionOf(object) === versionOf(known.object)
        ? `${shownWords(id)} stands on line ${known.at.line} too, and is not the same`
        : `${shownWords(id)} is there in several versions; the latest holds`;
    note("warning", "several-versions", earlier.at, message, "the other is in the report, under passedOver");
  }
  return [...latest.values()];
}

/** A moment to compare; objects without one are the oldest. */
function versionOf({ modified, created }: JsonObject): number {
  const moment = Date.parse(wordsIn(modified) ?? wordsIn(created) ?? "");
  return Number.isNaN(moment) ? Number.NEGATIVE_INFINITY : moment;
}

/** In which names our extension says whose record it is. */
const KEYS = ["claim_id", "entity_id", "source_id", "case_record", "record_id"];

function ownRecord({ extensions }: JsonObject): JsonObject {
  if (!isObject(extensions)) return {};
  const ours = Object.values(extensions).filter(isObject);
  return ours.find((extension) => KEYS.some((key) => key in extension)) ?? {};
}

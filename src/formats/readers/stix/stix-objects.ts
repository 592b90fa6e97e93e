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
  listed: Iterable<readonly [object: unknown, at: Spot]>,
  passedOver: StayedOut[],
  note: NoteIssue,
): StixObject[] {
  const latest = new Map<string, StixObject>();
  for (const [object, at] of listed) {
    const found = stixObjectOf(object, at);
    if (found === undefined) {
      note("error", "not-an-object", at, "it is no STIX object", "give it an id and a type");
      passedOver.push({ line: at.line, record: JSON.stringify(object).toWellFormed() });
      continue;
    }
    const { id } = found;
    const known = latest.get(id);
    if (known === undefined) {
      latest.set(id, found);
      continue;
    }
    if (JSON.stringify(known.object) === JSON.stringify(found.object)) continue;

    const [holds, earlier] = versionOf(found.object) >= versionOf(known.object) ? [found, known] : [known, found];
    latest.set(id, holds);
    passedOver.push({ line: earlier.at.line, record: JSON.stringify(earlier.object).toWellFormed() });
    const message =
      versionOf(found.object) === versionOf(known.object)
        ? `${shownWords(id)} stands on line ${known.at.line} too, and is not the same`
        : `${shownWords(id)} is there in several versions; the latest holds`;
    note("warning", "several-versions", earlier.at, message, "the other is in the report, under passedOver");
  }
  return [...latest.values()];
}

/** A value of a bundle as an object of it; undefined of what is none. */
export function stixObjectOf(object: unknown, at: Spot): StixObject | undefined {
  if (!isObject(object)) return undefined;
  const [id, type] = [wordsIn(object.id), wordsIn(object.type)];
  return id === undefined || type === undefined ? undefined : { object, id, type, own: ownRecord(object), at };
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

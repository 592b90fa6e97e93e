import { ENTITY_KINDS } from "../../../model/entity.ts";
import type { Issue } from "../../../model/issue.ts";
import { ownEntry } from "../objects/own-entry.ts";
import { type NoteIssue, shownWords } from "../tellings/import-issue.ts";
import { isObject, type JsonObject, objectsIn, wordsIn } from "../tellings/json-values.ts";
import { noteUnused } from "../tellings/note-unused.ts";
import type { Entry, Reading, Spot } from "../tellings/telling.ts";
import { noteUnreadSource, tellingOfRecord, workOfRecord } from "./telling-of-record.ts";
import type { CarriedRecords } from "./whole-case.ts";

const USED_OF_ENTITIES = new Set([
  ...["id", "kind", "name", "named", "description", "exposure", "sameAs", "parties", "maybeSame", "notSame"],
  ...["joinedInto", "note", "coordinates"],
]);

/**
 * Takes the records of a case one by one where the case does not check as a whole: what was changed in them keeps that
 * record out and no other. Whatever has no place in a telling is noted.
 * @param lineOf where a record begins, by its kind and id
 */
export function readingOfRecords(
  carried: CarriedRecords,
  lineOf: (kind: string, id: string) => number,
  issues: readonly Issue[],
  note: NoteIssue,
): Reading {
  const spotOf = (kind: string, { id }: JsonObject): Spot => ({ line: lineOf(kind, wordsIn(id) ?? ""), column: 1 });
  const sources = new Map(carried.sources.map((record) => [wordsIn(record.id) ?? "", record]));
  for (const [id, record] of sources) noteUnreadSource(id, record, spotOf("source", record), note);
  const { header, replies, corrections, readings, marks } = carried;
  const whole = { header, replies, corrections, readings, marks };
  noteUnused(
    "the case",
    whole,
    { line: 1, column: 1 },
    note,
    "it could not be read whole; put them into the case by hand",
  );
  return {
    entries: carried.entities.flatMap((record) => entryOfRecord(record, spotOf("entity", record), note) ?? []),
    works: [...sources].map(([id, record]) => workOfRecord(id, record, spotOf("source", record))),
    tellings: carried.claims.map((record) => {
      const words = JSON.stringify(record).toWellFormed();
      return tellingOfRecord(record, spotOf("claim", record), words, sources);
    }),
    issues,
    sameName: "one",
  };
}

function entryOfRecord(record: JsonObject, at: Spot, note: NoteIssue): Entry | undefined {
  const id = wordsIn(record.id);
  // Blank words are no name.
  const name = typeof record.name === "string" ? (wordsIn(record.name) ?? id) : undefined;
  const kind = ENTITY_KINDS.find((one) => one === record.kind);
  if (id === undefined || name === undefined || kind === undefined) {
    const mend = "mend it in the file, or export the case anew";
    note(
      "error",
      "wrong-value",
      at,
      `the record ${shownWords(JSON.stringify(record))} lacks its id, its name or its kind`,
      mend,
    );
    return undefined;
  }
  const names = objectsIn(record.names);
  const left = Object.fromEntries(
    Object.entries(record).filter(([field]) => !USED_OF_ENTITIES.has(field) && field !== "names"),
  );
  const further = names.map(({ text, ...more }) => (Object.keys(more).length === 0 ? undefined : { text, ...more }));
  noteUnused(shownWords(id), { ...left, names: further }, at, note);
  const { latitude, longitude } = isObject(record.coordinates) ? record.coordinates : {};
  const placed = kind === "place" && isDegree(latitude, 90) && isDegree(longitude, 180);
  return {
    id,
    name,
    kind,
    also: names.flatMap(({ text }) => wordsIn(text) ?? []),
    description: wordsIn(record.description),
    ...ownEntry(record),
    coordinates: placed ? { latitude: Number(latitude), longitude: Number(longitude) } : undefined,
    at,
  };
}

const isDegree = (value: unknown, most: number): boolean => typeof value === "number" && Math.abs(value) <= most;

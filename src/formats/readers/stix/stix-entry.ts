import type { EntityKind } from "../../../model/entity.ts";
import { ownEntry } from "../objects/own-entry.ts";
import { type NoteIssue, shownWords } from "../tellings/import-issue.ts";
import { allWordsIn, objectsIn, wordsIn } from "../tellings/json-values.ts";
import { noteUnused } from "../tellings/note-unused.ts";
import type { Entry } from "../tellings/telling.ts";
import { BOOKKEEPING } from "./stix-bookkeeping.ts";
import type { StixObject } from "./stix-objects.ts";
import { stixRecord } from "./stix-record.ts";

const CLASSES: ReadonlyMap<string, EntityKind> = new Map([
  ["individual", "person"],
  ["organization", "organization"],
  ["group", "organization"],
  ["class", "organization"],
]);
const LEVELS: ReadonlyMap<string, EntityKind> = new Map([
  ["individual", "person"],
  ["club", "organization"],
  ["contest", "organization"],
  ["team", "organization"],
  ["organization", "organization"],
  ["government", "organization"],
]);

/** The kind of an object as it says itself, else as the mapping decides for its type; undefined for what is nobody and no place. */
export function kindOfObject(
  { object, type }: StixObject,
  decided: Readonly<Record<string, EntityKind>>,
): EntityKind | undefined {
  const word = (value: unknown): string => (wordsIn(value) ?? "").trim().toLowerCase();
  if (type === "location") return "place";
  const own =
    type === "identity"
      ? CLASSES.get(word(object.identity_class))
      : type === "threat-actor"
        ? LEVELS.get(word(object.resource_level))
        : undefined;
  return own ?? (Object.hasOwn(decided, type) ? decided[type] : undefined);
}

/** Whether an object is somebody or some place by its type, whether or not it says which. */
export const isSomebody = ({ type }: StixObject): boolean => ["identity", "location", "threat-actor"].includes(type);

const USED = new Set([
  ...[
    "name",
    "aliases",
    "description",
    "identity_class",
    "resource_level",
    "latitude",
    "longitude",
    "region",
    "country",
  ],
  ...BOOKKEEPING,
]);

/** Somebody or some place as an entry of the case; what it says beyond that is noted. */
export function entryOfObject({ object, id, type, own, at }: StixObject, kind: EntityKind, note: NoteIssue): Entry {
  const { name, region, country, latitude, longitude, description } = object;
  const placed =
    kind === "place" &&
    typeof latitude === "number" &&
    typeof longitude === "number" &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180;
  const ours = wordsIn(own.entity_id);
  const [called = ours ?? id, ...others] = [name, region, country].flatMap((words) => wordsIn(words) ?? []);
  if (ours === undefined) {
    const unused = Object.entries(object).filter(([property]) => !USED.has(property));
    const unplaced = placed ? {} : { latitude, longitude };
    const between = type === "location" ? { "region or country": others } : { region, country };
    noteUnused(shownWords(called), { ...Object.fromEntries(unused), ...unplaced, ...between }, at, note);
  }
  return {
    id: ours ?? id,
    name: called,
    kind,
    also: [...objectsIn(own.names).flatMap(({ text }) => wordsIn(text) ?? []), ...allWordsIn(object.aliases)].filter(
      (other) => other !== called,
    ),
    ...ownEntry(stixRecord(own)),
    description: wordsIn(ours === undefined ? description : own.description),
    coordinates: placed ? { latitude, longitude } : undefined,
    at,
  };
}

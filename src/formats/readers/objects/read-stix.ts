import type { EntityKind } from "../../../model/entity.ts";
import { THE_WORK } from "../../../model/id.ts";
import type { Issue } from "../../../model/issue.ts";
import { PREDICATES, type PredicateId } from "../../../model/predicate.ts";
import type { Reader } from "../reader.ts";
import { type NoteIssue, noteIssues, shownWords } from "../tellings/import-issue.ts";
import { isObject, type JsonObject, objectsIn, wordsIn } from "../tellings/json-values.ts";
import type { Entry, Spot, Telling, Work } from "../tellings/telling.ts";
import { readAllegedBy } from "./alleged-by.ts";
import { ownClaim } from "./own-claim.ts";
import { ownEntry, ownWork } from "./own-entry.ts";
import { parseJson } from "./parse-json.ts";
import { stixRecord } from "./stix-record.ts";

/** What each predicate is called in STIX, where one word stands for one predicate alone. */
const PREDICATE_OF_TYPE: ReadonlyMap<string, PredicateId> = new Map(
  PREDICATES.filter(({ stix }) => PREDICATES.filter((other) => other.stix === stix).length === 1).map(
    ({ id, stix }) => [stix, id],
  ),
);

interface StixObject {
  readonly object: JsonObject;
  readonly id: string;
  readonly type: string;
  /** The record that our own exports carry in an extension. */
  readonly own: JsonObject;
  readonly at: Spot;
}

/**
 * STIX 2.1 (https://docs.oasis-open.org/cti/stix/v2.1): a relationship makes one claim for each of its external
 * references. Who made an object is not who says it, so `created_by_ref` names no speaker.
 */
export const readStix: Reader = {
  id: "stix",
  label: "STIX 2.1; a relationship's external references are its sources",
  mapping: "none",
  read(input) {
    const issues: Issue[] = [];
    const json = parseJson(input, issues);
    if (json === undefined) return { ok: false, issues };

    const note = noteIssues(input.file, issues);
    const { value } = json;
    const listed = isObject(value) && Array.isArray(value.objects) ? value.objects : undefined;
    if (listed === undefined) {
      note("error", "not-a-bundle", { line: 1, column: 1 }, "it is no STIX bundle", "wrap its objects in one");
      return { ok: false, issues };
    }
    const objects = listed.flatMap((object: unknown, i): StixObject[] => {
      const at = json.spotOf(["objects", i]);
      const id = isObject(object) ? wordsIn(object.id) : undefined;
      const type = isObject(object) ? wordsIn(object.type) : undefined;
      if (isObject(object) && id !== undefined && type !== undefined)
        return [{ object, id, type, own: ownRecord(object), at }];
      note("error", "not-an-object", at, "it is no STIX object", "give it an id and a type");
      return [];
    });

    const entries: Entry[] = [];
    const tellings: Telling[] = [];
    const seen = new Set<string>();
    const idOf = new Map(objects.map(({ id, own }) => [id, wordsIn(own.entity_id) ?? id]));
    const sources = new Map(
      objects.flatMap(({ own }) => {
        const id = own.claim_id === undefined ? wordsIn(own.source_id) : undefined;
        return id === undefined ? [] : [[id, own] as const];
      }),
    );
    const spotOf = new Map(objects.map(({ own, at }) => [own, at]));
    for (const object of objects) {
      const { id, type, own, at } = object;
      if (isSource(object)) noteUnread(object, note);
      const claimId = wordsIn(own.claim_id);
      if (claimId !== undefined) {
        // A denial and what it denies carry one record.
        if (!seen.has(claimId)) tellings.push(ownTelling(object, sources));
        seen.add(claimId);
      } else if (type === "relationship") tellings.push(...tellingsOf(object, idOf));
      else if (type === "identity" || type === "location" || type === "threat-actor") {
        const entry = entryOf(object, note);
        if (entry !== undefined) entries.push(entry);
      } else if (!isFrame(object)) {
        const message = `a ${type} (${id}) is neither an identity, a location, a threat actor nor a relationship`;
        note("warning", "not-read", at, message, "it stays out");
      }
    }
    const works = [...sources].map(([id, own]) => workOfRecord(id, own, spotOf.get(own) ?? { line: 1, column: 1 }));
    return { ok: true, reading: { entries, works, tellings, issues, sameName: "one" } };
  },
};

/** What only holds our own exports together. */
const isFrame = ({ type, own }: StixObject): boolean =>
  type === "extension-definition" || own.source_id !== undefined || own.case_record !== undefined;

function ownRecord({ extensions }: JsonObject): JsonObject {
  if (!isObject(extensions)) return {};
  const keys = ["claim_id", "entity_id", "source_id", "case_record"];
  return (
    Object.values(extensions)
      .filter(isObject)
      .find((extension) => keys.some((key) => key in extension)) ?? {}
  );
}

const isSource = ({ own }: StixObject): boolean => own.claim_id === undefined && own.source_id !== undefined;

/** Marks and readings count in texts that are not at hand. */
function noteUnread({ own, at }: StixObject, note: NoteIssue): void {
  const unread = ["reading", "marks"].filter((name) => own[name] !== undefined).map((name) => `\`${name}\``);
  if (unread.length === 0) return;
  const message = `nothing was made of ${unread.join(" and ")} of the source ${shownWords(wordsIn(own.source_id) ?? "")}`;
  note("warning", "not-read", at, message, "they count in its text, which is not in the file");
}

const CLASSES: Readonly<Record<string, EntityKind>> = {
  individual: "person",
  organization: "organization",
  group: "organization",
  class: "organization",
};
const LEVELS: Readonly<Record<string, EntityKind>> = {
  individual: "person",
  club: "organization",
  team: "organization",
  organization: "organization",
  government: "organization",
};

function entryOf({ object, id, type, own, at }: StixObject, note: NoteIssue): Entry | undefined {
  const { name, region, country, identity_class, resource_level, latitude, longitude, description } = object;
  // What writes a bundle is no party to the case.
  if (type === "identity" && identity_class === "system") return undefined;

  const word = wordsIn(type === "threat-actor" ? resource_level : identity_class) ?? "";
  const table = type === "threat-actor" ? LEVELS : CLASSES;
  const kind = type === "location" ? "place" : Object.hasOwn(table, word) ? table[word] : undefined;
  if (kind === undefined) {
    const message = `nothing says whether ${shownWords(wordsIn(name) ?? id)} is a person or an organization`;
    const mend = `give it ${type === "threat-actor" ? "a `resource_level`" : "an `identity_class`"}`;
    note("error", "unknown-kind", at, message, mend);
    return undefined;
  }
  const placed =
    kind === "place" &&
    typeof latitude === "number" &&
    typeof longitude === "number" &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180;
  const entityId = wordsIn(own.entity_id) ?? id;
  return {
    id: entityId,
    name: wordsIn(name) ?? wordsIn(region) ?? wordsIn(country) ?? entityId,
    kind,
    also: objectsIn(own.names).flatMap(({ text }) => wordsIn(text) ?? []),
    ...ownEntry(stixRecord(own)),
    description: wordsIn(own.entity_id === undefined ? description : own.description),
    coordinates: placed ? { latitude, longitude } : undefined,
    at,
  };
}

function tellingsOf({ object, id, at }: StixObject, idOf: ReadonlyMap<string, string>): Telling[] {
  const type = wordsIn(object.relationship_type) ?? "";
  const predicate = PREDICATE_OF_TYPE.get(type) ?? "linked-to";
  const description = wordsIn(object.description);
  const alleged = description === undefined ? undefined : readAllegedBy(description);
  const end = (ref: unknown) => {
    const theirs = wordsIn(ref);
    return { id: theirs === undefined ? undefined : (idOf.get(theirs) ?? theirs), at };
  };
  const start = wordsIn(object.start_time);
  const stop = wordsIn(object.stop_time);
  const telling: Telling = {
    at,
    id,
    subject: end(object.source_ref),
    predicate,
    object: end(object.target_ref),
    denied: alleged?.denied,
    withdrawn: object.revoked === true,
    record: JSON.stringify(object).toWellFormed(),
    speaker: alleged && (alleged.ownVoice ? THE_WORK : { name: alleged.speaker, at }),
    statement: alleged?.statement,
    time: start === undefined && stop === undefined ? undefined : { raw: `${start ?? ".."}/${stop ?? ".."}` },
    qualifiers: type === predicate || type === "" ? {} : { role: type },
    notes: description === undefined || alleged !== undefined ? [] : [description],
  };
  const references = objectsIn(object.external_references);
  if (references.length === 0) return [telling];
  return references.map((reference) => ({ ...telling, work: workOf(reference, at) }));
}

function workOf({ source_name, url, external_id, description }: JsonObject, at: Spot): Work | undefined {
  const title = wordsIn(source_name);
  const address = wordsIn(url);
  if (title === undefined && address === undefined) return undefined;
  const notes = [wordsIn(external_id) && `Known there as ${external_id}`, wordsIn(description)].flatMap(
    (line) => line || [],
  );
  return { title, url: address, notes, at };
}

/** A claim of our own, whole in its extension. */
function ownTelling({ own, object, at }: StixObject, sources: ReadonlyMap<string, JsonObject>): Telling {
  const mention = (id: unknown) => (wordsIn(id) === undefined ? undefined : { id: wordsIn(id), at });
  const workOf = (id: string) => workOfRecord(id, sources.get(id) ?? {}, at);
  const source = wordsIn(own.source_id);
  const record = stixRecord(own);
  return {
    ...ownClaim({ ...record, qualifiers: qualifiersIn(own) }, at, workOf),
    at,
    id: wordsIn(own.claim_id),
    subject: mention(own.subject) ?? { at },
    object: mention(own.object),
    value: wordsIn(own.value),
    work: source === undefined ? undefined : workOf(source),
    record: JSON.stringify(object).toWellFormed(),
    notes: [wordsIn(own.note)].flatMap((words) => words ?? []),
  };
}

const qualifiersIn = (own: JsonObject): JsonObject =>
  Object.fromEntries(
    objectsIn(own.qualifiers).flatMap(({ name, words }) => (typeof name === "string" ? [[name, words]] : [])),
  );

function workOfRecord(id: string, own: JsonObject, at: Spot): Work {
  const publisher = wordsIn(own.publisher);
  return {
    id,
    title: wordsIn(own.title),
    url: wordsIn(own.url),
    publisher: publisher === undefined ? undefined : { id: publisher, at },
    published: wordsIn(own.published),
    ...ownWork(stixRecord(own)),
    notes: [wordsIn(own.note)].flatMap((words) => words ?? []),
    at,
  };
}

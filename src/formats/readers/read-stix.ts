import type { EntityKind } from "../../model/entity.ts";
import { UNATTRIBUTED } from "../../model/id.ts";
import type { Issue } from "../../model/issue.ts";
import { PREDICATE_IDS, PREDICATES, type PredicateId } from "../../model/predicate.ts";
import { readAllegedBy } from "./alleged-by.ts";
import { type NoteIssue, noteIssues, shownWords } from "./import-issue.ts";
import { isObject, type JsonObject, objectsIn, wordsIn } from "./json-values.ts";
import { parseJson } from "./parse-json.ts";
import type { Reader } from "./reader.ts";
import type { Entry, Spot, Telling, Work } from "./telling.ts";

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
  label: "STIX 2.1 bundle; a relationship's external references are its sources",
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
    for (const object of objects) {
      const { id, type, own, at } = object;
      const claimId = wordsIn(own.claim_id);
      if (claimId !== undefined) {
        // A denial and what it denies carry one record.
        if (!seen.has(claimId)) tellings.push(ownTelling(object, objects));
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
    return { ok: true, reading: { entries, tellings, issues, sameName: "one" } };
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
  return {
    id: wordsIn(own.entity_id) ?? id,
    name: wordsIn(name) ?? wordsIn(region) ?? wordsIn(country) ?? id,
    kind,
    also: objectsIn(own.names).flatMap(({ text }) => wordsIn(text) ?? []),
    named: own.named !== false,
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
    speaker: alleged && { name: alleged.speaker, at },
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
function ownTelling({ own, object, at }: StixObject, objects: readonly StixObject[]): Telling {
  const mention = (id: unknown) => (wordsIn(id) === undefined ? undefined : { id: wordsIn(id), at });
  const source = objects.find((one) => one.own.source_id === own.source_id && one.own.claim_id === undefined);
  const [origin] = objectsIn(own.attribution);
  const speaker = wordsIn(origin?.actor);
  const anchor = isObject(own.anchor) ? own.anchor : {};
  const exact = wordsIn(anchor.exact);
  const time = isObject(own.time) ? own.time : {};
  const raw = wordsIn(time.raw);
  return {
    at,
    id: wordsIn(own.claim_id),
    subject: mention(own.subject) ?? { at },
    predicate: PREDICATE_IDS.find((id) => id === own.predicate) ?? "linked-to",
    object: mention(own.object),
    value: wordsIn(own.value),
    denied: own.polarity === "denies",
    withdrawn: own.status === "withdrawn",
    work: wordsIn(own.source_id) === undefined ? undefined : ownWork(own.source_id, source?.own ?? {}, at),
    quote: exact === undefined ? undefined : { exact, prefix: wordsIn(anchor.prefix), suffix: wordsIn(anchor.suffix) },
    record: JSON.stringify(object).toWellFormed(),
    speaker: speaker === UNATTRIBUTED ? undefined : mention(speaker),
    cue: wordsIn(origin?.cue),
    statement: wordsIn(own.statement),
    hedges: Array.isArray(own.hedges) ? own.hedges.flatMap((words) => wordsIn(words) ?? []) : [],
    time: raw === undefined ? undefined : { raw, edtf: wordsIn(time.edtf) },
    place: mention(own.place),
    qualifiers: Object.fromEntries(
      objectsIn(own.qualifiers).flatMap(({ name, words }) =>
        typeof name === "string" && wordsIn(words) !== undefined ? [[name, wordsIn(words) ?? ""]] : [],
      ),
    ),
    notes: [wordsIn(own.note)].flatMap((words) => words ?? []),
  };
}

function ownWork(id: unknown, own: JsonObject, at: Spot): Work {
  const publisher = wordsIn(own.publisher);
  return {
    id: wordsIn(id),
    title: wordsIn(own.title),
    url: wordsIn(own.url),
    publisher: publisher === undefined ? undefined : { id: publisher, at },
    published: wordsIn(own.published),
    lang: wordsIn(own.lang),
    notes: [wordsIn(own.note)].flatMap((words) => words ?? []),
    at,
  };
}

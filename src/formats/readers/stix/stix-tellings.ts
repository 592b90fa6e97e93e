import { evenName } from "../../../graph/names/even-name.ts";
import { THE_WORK } from "../../../model/id.ts";
import { PREDICATES, type PredicateId } from "../../../model/predicate.ts";
import { readAllegedBy } from "../objects/alleged-by.ts";
import { type NoteIssue, shownWords } from "../tellings/import-issue.ts";
import { allWordsIn, type JsonObject, objectsIn, wordsIn } from "../tellings/json-values.ts";
import { noteUnused } from "../tellings/note-unused.ts";
import type { Mention, Telling, Work } from "../tellings/telling.ts";
import { BOOKKEEPING } from "./stix-bookkeeping.ts";
import type { StixObject } from "./stix-objects.ts";
import { dayOf, worksOfObject } from "./stix-works.ts";

/** What the tellings of a bundle are read with. */
export interface StixBundle {
  readonly byId: ReadonlyMap<string, StixObject>;
  readonly reports: ReadonlyMap<string, readonly Work[]>;
  /** The id that an object has in our own case, or the file's. */
  readonly idOf: (id: string) => string;
  /** Whether somebody of the bundle is called so. */
  readonly isNamed: (evenName: string) => boolean;
  readonly isEntity: (id: string) => boolean;
  /** What notes of others say of an object, in words. */
  readonly notesOn: ReadonlyMap<string, readonly string[]>;
  readonly note: NoteIssue;
}

/** What each predicate is called in STIX, where one word stands for one predicate alone. */
const PREDICATE_OF_TYPE: ReadonlyMap<string, PredicateId> = new Map(
  PREDICATES.filter(({ stix }) => PREDICATES.filter((other) => other.stix === stix).length === 1).map(
    ({ id, stix }) => [stix, id],
  ),
);

/** More claims than anybody means by one object: what it is about × sources. */
const MOST_OF_ONE = 1000;
const OF_CLAIMS: ReadonlySet<string> = new Set(["relationship", "opinion", "note", "sighting"]);

/**
 * The claims of an object: a relationship makes one for each work that it stands in; an opinion that disagrees is a
 * denial of each relationship that it is about, one that agrees another telling of it; a note and a sighting are remarks
 * on whomever they are about. Undefined where the object is none of these.
 */
export function tellingsOfObject(found: StixObject, bundle: StixBundle): Telling[] | undefined {
  const { object, id, type, at } = found;
  const refs = allWordsIn(object.object_refs).length + allWordsIn(object.where_sighted_refs).length;
  const works = objectsIn(object.external_references).length + (bundle.reports.get(id)?.length ?? 0);
  const made = Math.max(1, refs) * Math.max(1, works);
  if (made > MOST_OF_ONE && OF_CLAIMS.has(type)) {
    const message = `${shownWords(id)} would make ${made} claims of one object`;
    bundle.note("error", "too-many", at, message, "write an object for each pair of what it is about and its source");
    noteUnused(shownWords(id), object, at, bundle.note);
    return [];
  }
  switch (found.type) {
    case "relationship":
      return ofRelationship(found, bundle);
    case "opinion":
      return ofOpinion(found, bundle);
    case "note":
      return ofNote(found, bundle);
    case "sighting":
      return ofSighting(found, bundle);
    default:
      return undefined;
  }
}

function ofRelationship(found: StixObject, bundle: StixBundle): Telling[] {
  const { object, id } = found;
  const used = ["relationship_type", "source_ref", "target_ref", "description", "start_time", "stop_time"];
  noteRest(found, used, bundle.note);
  return inEachWork(found, bundle, { ...linkOf(found, bundle), ...stateOf(object), id });
}

/** What a relationship says, whoever says it. */
function linkOf(
  { object, at }: StixObject,
  { idOf }: StixBundle,
): Pick<
  Telling,
  "subject" | "predicate" | "object" | "denied" | "speaker" | "statement" | "time" | "qualifiers" | "notes"
> {
  const type = wordsIn(object.relationship_type) ?? "";
  const predicate = PREDICATE_OF_TYPE.get(type) ?? "linked-to";
  const description = wordsIn(object.description);
  const alleged = description === undefined ? undefined : readAllegedBy(description);
  const end = (ref: unknown): Mention => {
    const theirs = wordsIn(ref);
    return { id: theirs === undefined ? undefined : idOf(theirs), at };
  };
  return {
    subject: end(object.source_ref),
    predicate,
    object: end(object.target_ref),
    denied: alleged?.denied,
    speaker: alleged && (alleged.ownVoice ? THE_WORK : { name: alleged.speaker, at }),
    statement: alleged?.statement,
    time: timeOf(object.start_time, object.stop_time),
    qualifiers: type === predicate || type === "" ? {} : { role: type },
    notes: description === undefined || alleged !== undefined ? [] : [description],
  };
}

function ofOpinion(found: StixObject, bundle: StixBundle): Telling[] {
  const { object, id, at } = found;
  const word = wordsIn(object.opinion) ?? "";
  const stance = /disagree$/.test(word) ? "denies" : /agree$/.test(word) ? "asserts" : undefined;
  const about = allWordsIn(object.object_refs).map((ref) => [ref, bundle.byId.get(ref)] as const);
  const links = about.flatMap(([, other]) => (other?.type === "relationship" ? [other] : []));
  if (stance === undefined || links.length === 0)
    return noteStaysOut(found, "an opinion that is on no relationship, or for neither side", bundle);

  const others = about.filter(([, other]) => other?.type !== "relationship").map(([ref]) => ref);
  noteUnused(`the opinion ${shownWords(id)}`, { object_refs: others }, at, bundle.note);
  noteRest(found, ["opinion", "object_refs", "explanation", "authors"], bundle.note);
  const { speaker, notes } = voiceOf(object, at, bundle);
  return links.flatMap((link) => {
    const { denied = false, statement: _, notes: __, ...said } = linkOf(link, bundle);
    const telling = { ...said, ...stateOf(object), denied: stance === "denies" ? !denied : denied, speaker, id };
    return inEachWork(found, bundle, {
      ...telling,
      notes: [...notes, ...allWordsIn(object.explanation), `Opinion: ${word}`],
    });
  });
}

function ofNote(found: StixObject, bundle: StixBundle): Telling[] {
  const { object, id, at } = found;
  const about = allWordsIn(object.object_refs);
  const entities = about.filter(bundle.isEntity);
  const content = wordsIn(object.content);
  const others = about.filter((ref) => !bundle.isEntity(ref) && bundle.byId.get(ref)?.type !== "relationship");
  noteUnused(`the note ${shownWords(id)}`, { object_refs: others }, at, bundle.note);
  noteRest(found, ["object_refs", "content", "abstract", "authors"], bundle.note);
  // What a note says of relationships stands in their claims' notes.
  if (entities.length === 0 || content === undefined)
    return about.some((ref) => bundle.byId.get(ref)?.type === "relationship")
      ? []
      : noteStaysOut(found, "a note on nobody of the bundle", bundle);

  const { speaker, notes } = voiceOf(object, at, bundle);
  return entities.flatMap((ref) =>
    inEachWork(found, bundle, {
      ...stateOf(object),
      id,
      subject: { id: bundle.idOf(ref), at },
      predicate: "described-as",
      value: content,
      statement: `${speaker === undefined ? "Somebody not named" : speaker.name} alleges: ${content}`,
      speaker,
      notes: [...allWordsIn(object.abstract), ...notes],
    }),
  );
}

function ofSighting(found: StixObject, bundle: StixBundle): Telling[] {
  const { object, id, at } = found;
  const sighted = wordsIn(object.sighting_of_ref);
  if (sighted === undefined || !bundle.isEntity(sighted))
    return noteStaysOut(found, "a sighting of nobody of the bundle", bundle);

  const used = ["sighting_of_ref", "where_sighted_refs", "first_seen", "last_seen", "count", "description"];
  noteRest(found, used, bundle.note);
  const where = allWordsIn(object.where_sighted_refs);
  const [place, ...places] = where.filter((ref) => bundle.byId.get(ref)?.type === "location");
  const others = where.filter((ref) => bundle.byId.get(ref)?.type !== "location");
  const nameOf = (ref: string): string => wordsIn(bundle.byId.get(ref)?.object.name) ?? ref;
  const count = typeof object.count === "number" ? `, ${object.count} times` : "";
  const by = others.length === 0 ? "" : ` by ${others.map(nameOf).join(", ")}`;
  return inEachWork(found, bundle, {
    ...stateOf(object),
    id,
    subject: { id: bundle.idOf(sighted), at },
    predicate: "acted",
    value: `been sighted${by}${count}`,
    place: place === undefined ? undefined : { id: bundle.idOf(place), at },
    time: timeOf(object.first_seen, object.last_seen),
    notes: [
      ...allWordsIn(object.description),
      ...places.map((ref) => `Sighted at ${nameOf(ref)} (${ref})`),
      ...others.map((ref) => `Sighted by ${ref}`),
    ],
  });
}

type Said = Omit<Telling, "at" | "record" | "work">;

function inEachWork(found: StixObject, bundle: StixBundle, said: Said): Telling[] {
  const { object, at } = found;
  const works = worksOfObject(found, bundle.reports);
  const notes = [...(said.notes ?? []), ...(bundle.notesOn.get(found.id) ?? [])];
  const telling = { ...said, notes, at, record: () => JSON.stringify(object).toWellFormed() };
  return works.length === 0 ? [telling] : works.map((work) => ({ ...telling, work }));
}

/** What was revoked was withdrawn, in the version that says so. */
function stateOf({ revoked, modified }: JsonObject): Pick<Telling, "withdrawn" | "withdrawal"> {
  if (revoked !== true) return {};
  const when = dayOf(wordsIn(modified) ?? "");
  if (when === undefined) return { withdrawn: true };
  return { withdrawn: true, withdrawal: { when, why: "Its maker revoked it; the file does not say why." } };
}

/** Whoever signs is named as the speaker where the bundle knows somebody of that name; else the name is kept in the note. */
function voiceOf(
  object: JsonObject,
  at: Mention["at"],
  { isNamed }: StixBundle,
): { readonly speaker: { name: string; at: Mention["at"] } | undefined; readonly notes: readonly string[] } {
  const [author, ...others] = allWordsIn(object.authors);
  const isKnown = author !== undefined && isNamed(evenName(author));
  const unknown = isKnown ? others : [author, ...others].flatMap((name) => name ?? []);
  return { speaker: isKnown ? { name: author, at } : undefined, notes: unknown.map((name) => `Author: ${name}`) };
}

function timeOf(start: unknown, stop: unknown): Telling["time"] {
  const [from, until] = [wordsIn(start), wordsIn(stop)];
  if (from === undefined && until === undefined) return undefined;
  const [first, last] = [from, until].map((moment) => (moment === undefined ? ".." : dayOf(moment)));
  const edtf = first === undefined || last === undefined ? undefined : first === last ? first : `${first}/${last}`;
  return { raw: `${from ?? ".."}/${until ?? ".."}`, edtf };
}

function noteRest({ object, type, id, at }: StixObject, used: readonly string[], note: NoteIssue): void {
  const known = new Set<string>([...BOOKKEEPING, ...used, "external_references"]);
  const rest = Object.entries(object).filter(([name]) => !known.has(name));
  noteUnused(`the ${type} ${shownWords(id)}`, Object.fromEntries(rest), at, note);
}

function noteStaysOut({ object, id, at }: StixObject, what: string, { note }: StixBundle): Telling[] {
  note("warning", "not-read", at, `${what} (${id}) makes no claim`, "it stays out");
  noteUnused(
    shownWords(id),
    Object.fromEntries(Object.entries(object).filter(([name]) => name !== "id")),
    at,
    note,
    "it stays out",
  );
  return [];
}

/** What the notes of a bundle say of its relationships, for the claims' own notes. */
export function notesOnRelationships(objects: readonly StixObject[]): ReadonlyMap<string, readonly string[]> {
  const notes = new Map<string, string[]>();
  for (const { type, own, object } of objects) {
    if (type !== "note" || Object.keys(own).length > 0) continue;
    const words = [...allWordsIn(object.abstract), ...allWordsIn(object.content)].join(": ");
    const by = allWordsIn(object.authors).join(", ");
    for (const ref of allWordsIn(object.object_refs))
      notes.set(ref, [...(notes.get(ref) ?? []), `Note${by === "" ? "" : ` by ${by}`}: ${words}`]);
  }
  return notes;
}

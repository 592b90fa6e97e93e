import { THE_WORK, UNATTRIBUTED } from "../../../model/id.ts";
import { PREDICATES, type PredicateId, shortLabel } from "../../../model/predicate.ts";
import { readAllegedBy } from "../objects/alleged-by.ts";
import { ownClaim } from "../objects/own-claim.ts";
import { type NoteIssue, shownWords } from "../tellings/import-issue.ts";
import { allWordsIn, wordsIn, wordsOf } from "../tellings/json-values.ts";
import { noteUnused } from "../tellings/note-unused.ts";
import { readDate } from "../tellings/read-date.ts";
import type { Mention, Telling, Work } from "../tellings/telling.ts";
import { besideOf, type FtmRecord } from "./ftm-record.ts";
import { LINK_OF_SCHEMA, REMARK_OF_SCHEMA } from "./ftm-schemas.ts";
import { SOURCES_OF_EDGES, workOfProof, worksOfEdge } from "./ftm-works.ts";

/** What the tellings of a file are read with. */
export interface FtmFile {
  readonly proofs: ReadonlyMap<string, FtmRecord>;
  /** Which entity is a source of ours, by its id in the case. */
  readonly sourceOf: (sourceId: string) => FtmRecord | undefined;
  /** The id that an entity has in our own case, or the file's. */
  readonly idOf: (id: string) => string;
  readonly nameOf: (id: string) => string;
  /** Whether the datasets are the sources of what names no other. */
  readonly datasets: boolean;
  readonly note: NoteIssue;
}

const ROLES = ["role", "relationship", "purpose"];
const TIMES = ["date", "startDate", "endDate"];
const IN_WORDS = ["summary", "description"];

/** What our own exports say by the label of a line, such as "allegedly paid". */
const PREDICATE_OF_LABEL: ReadonlyMap<string, PredicateId> = new Map(
  PREDICATES.flatMap(({ id }) => [false, true].map((denied) => [shortLabel(id, { denied }), id] as const)),
);

/** More claims than anybody means by one edge: owners × assets × sources. */
const MOST_OF_ONE = 1000;

/**
 * The claims that an entity makes: one for each pair of its ends and each source that it names, since a property may
 * have any number of values; what has no place among a claim's fields becomes a qualifier under its own name.
 */
export function tellingsOfRecord(record: FtmRecord, file: FtmFile): Telling[] {
  const { note } = file;
  if (wordsIn(record.own.claimId) !== undefined) return ownTellings(record, file);

  const { id, schema, properties, at } = record;
  const link = LINK_OF_SCHEMA.get(schema);
  const remark = REMARK_OF_SCHEMA.get(schema);
  if (link === undefined && remark === undefined) return [];

  const all = (name: string | undefined): string[] => (name === undefined ? [] : allWordsIn(properties[name]));
  const mentions = (name: string, kind?: Mention["kind"]): Mention[] => {
    const named = all(name);
    if (named.length === 0) return [{ at }];
    return named.map((words) => (kind === undefined ? { id: file.idOf(words), at } : { name: words, kind, at }));
  };
  const subjects = mentions(link?.subject ?? remark?.subject ?? "", link?.named?.kind);
  const objects = link === undefined ? [undefined] : mentions(link.object);
  const values = remark === undefined ? [undefined] : all(remark.value).map((words) => file.nameOf(words));
  const cited = worksOfEdge(record, file.proofs, note);
  const named = cited.length > 0 || !file.datasets ? cited : datasetsOf(record);
  const works: readonly (Work | undefined)[] = named.length > 0 ? named : [undefined];
  const made = subjects.length * objects.length * Math.max(1, values.length) * works.length;
  if (made > MOST_OF_ONE) {
    const message = `${shownWords(id)} would make ${made} claims of one edge`;
    note("error", "too-many", at, message, "write an edge for each pair of its ends");
    noteUnused(shownWords(id), { ...besideOf(record), ...properties }, at, note);
    return [];
  }
  if (values.length === 0) {
    note("error", "missing-end", at, `nothing says what ${shownWords(id)} tells of its subject`, "fill it in");
    return [];
  }

  const shared = sharedBy(record, file);
  return subjects.flatMap((subject) =>
    objects.flatMap((object) =>
      values.flatMap((value) =>
        works.map(
          (work): Telling => ({ ...shared, subject, object, value: object === undefined ? value : undefined, work }),
        ),
      ),
    ),
  );
}

/** What is the same in each claim of an edge. */
function sharedBy(record: FtmRecord, file: FtmFile): Omit<Telling, "subject" | "object" | "value" | "work"> {
  const { id, schema, properties, beside, at } = record;
  const link = LINK_OF_SCHEMA.get(schema);
  const remark = REMARK_OF_SCHEMA.get(schema);
  const all = (name: string): string[] => allWordsIn(properties[name]);
  const summary = all("summary").join("\n");
  const alleged = readAllegedBy(summary);
  const roles = ROLES.flatMap(all);
  const label = roles.find((words) => PREDICATE_OF_LABEL.has(words));
  const role = roles.filter((words) => words !== label).join("; ");
  const description = all("description").join("\n");
  const [recordId = id, ...otherIds] = all("recordId");
  const ends = [link?.subject, link?.object, remark?.subject, remark?.value];
  const { time, others } = timeOf(record, file.note);
  const worksHaveDates = all("proof").length === 0;
  const used = new Set([
    ...ends,
    ...ROLES,
    ...IN_WORDS,
    ...TIMES,
    "recordId",
    ...(worksHaveDates ? SOURCES_OF_EDGES : ["sourceUrl", "proof"]),
  ]);
  const further = Object.entries(properties).flatMap(([name, values]) =>
    used.has(name) ? [] : [[name, wordsOf(values).join("; ")] as const],
  );
  const besides = Object.entries(beside).flatMap(([name, values]) => {
    const words = wordsOf(values).join(", ");
    return words === "" ? [] : [`${name}: ${words}`];
  });
  return {
    at,
    id: recordId,
    predicate: PREDICATE_OF_LABEL.get(label ?? "") ?? link?.predicate ?? remark?.predicate ?? "linked-to",
    denied: alleged?.denied,
    withdrawn: alleged?.withdrawn,
    record: () => record.words,
    speaker:
      alleged &&
      (alleged.ownVoice ? THE_WORK : alleged.speaker === UNATTRIBUTED ? undefined : { name: alleged.speaker, at }),
    statement: alleged?.statement,
    time,
    qualifiers: {
      ...(role === "" ? {} : { role }),
      ...Object.fromEntries([...further, ...others].filter(([name, words]) => words !== "" && QUALIFIER.test(name))),
    },
    notes: [
      ...(summary === "" || alleged !== undefined ? [] : [`Summary: ${summary}`]),
      ...(description === "" ? [] : [description]),
      ...(recordId === id ? [] : [`FollowTheMoney's id: ${id}`]),
      ...otherIds.map((other) => `recordId: ${other}`),
      ...further.flatMap(([name, words]) => (words === "" || QUALIFIER.test(name) ? [] : [`${name}: ${words}`])),
      ...besides,
    ],
  };
}

/** The datasets that an entity is from, as works. */
const datasetsOf = ({ beside, at }: FtmRecord): Work[] =>
  allWordsIn(beside.datasets).map((title) => ({ title, genre: "dataset", at }));

const QUALIFIER = /^[a-zA-Z][a-zA-Z0-9-]{0,63}$/;

/** One date, or a first and a last one, is a time; of several of one sort nobody can tell which, so they are kept in words. */
function timeOf(
  { properties, at }: FtmRecord,
  note: NoteIssue,
): { readonly time: Telling["time"]; readonly others: readonly (readonly [string, string])[] } {
  const [dates = [], starts = [], ends = []] = TIMES.map((name) => allWordsIn(properties[name]));
  if (dates.length + starts.length + ends.length === 0) return { time: undefined, others: [] };

  const isSpan = starts.length + ends.length > 0;
  const others = isSpan && dates.length > 0 ? [["date", dates.join("; ")] as const] : [];
  const several = [dates, starts, ends].some((list) => list.length > 1);
  const one = (list: readonly string[]) => (list.length === 0 ? ".." : list.join(" or "));
  const raw = isSpan ? `${one(starts)}/${one(ends)}` : one(dates);
  const edtf = several ? undefined : readDate(raw);
  if (edtf === undefined) {
    const message = several
      ? `a date has several values: ${raw}`
      : `the time ${raw} can be read in several ways or in none`;
    note("warning", "kept-raw", at, message, "it was kept in its own words");
  }
  return { time: { raw, edtf }, others };
}

/** A claim of our own, whole beside its properties; of an older export what its properties say. */
function ownTellings(record: FtmRecord, file: FtmFile): Telling[] {
  const { own, at, properties, schema } = record;
  const link = LINK_OF_SCHEMA.get(schema);
  const mention = (value: unknown, property: string | undefined): Mention | undefined => {
    const ours = wordsIn(value);
    if (ours !== undefined) return { id: ours, at };
    const [theirs] = property === undefined ? [] : allWordsIn(properties[property]);
    return theirs === undefined ? undefined : { id: file.idOf(theirs), at };
  };
  const sourceOf = (sourceId: string): Work => {
    const record = file.sourceOf(sourceId);
    return record === undefined ? { id: sourceId, at } : workOfProof(record);
  };
  const summary = allWordsIn(properties.summary).join("");
  const speaker = wordsIn(own.speaker);
  const alleged = readAllegedBy(summary, speaker);
  const sourceId = wordsIn(own.sourceId);
  const value = wordsIn(own.value);
  const readable: Telling = {
    ...sharedBy(record, file),
    id: wordsIn(own.claimId),
    subject: mention(own.subject, link?.subject ?? "entity") ?? { at },
    object: value === undefined ? (mention(own.object, link?.object) ?? { at }) : undefined,
    value,
    work:
      sourceId === undefined
        ? worksOfEdge(record, file.proofs, file.note)[0]
        : withProperties(sourceOf(sourceId), record, file),
    denied: own.polarity === "denies" || alleged?.denied,
    withdrawn: alleged?.withdrawn,
    speaker: alleged?.ownVoice
      ? THE_WORK
      : speaker === undefined || speaker === UNATTRIBUTED
        ? undefined
        : { name: speaker, at },
    statement: alleged?.statement,
  };
  if (own.attribution === undefined) return [readable];
  const note = wordsIn(own.note);
  return [{ ...readable, ...ownClaim(own, at, sourceOf), notes: note === undefined ? [] : [note] }];
}

/** Without a line for its source, an edge's own properties still name it. */
function withProperties(work: Work, record: FtmRecord, file: FtmFile): Work {
  if (file.sourceOf(work.id ?? "") !== undefined) return work;
  const [named] = worksOfEdge(record, file.proofs, file.note);
  return named === undefined ? work : { ...named, id: work.id ?? named.id };
}

import { parseJsonlFile } from "../../../case-file/parse-jsonl-file.ts";
import type { EntityKind } from "../../../model/entity.ts";
import { THE_WORK, UNATTRIBUTED } from "../../../model/id.ts";
import type { Issue } from "../../../model/issue.ts";
import { PREDICATES, type PredicateId, shortLabel } from "../../../model/predicate.ts";
import type { Reader } from "../reader.ts";
import { type NoteIssue, noteIssues } from "../tellings/import-issue.ts";
import { allWordsIn, isObject, type JsonObject, wordsIn } from "../tellings/json-values.ts";
import { readDate } from "../tellings/read-date.ts";
import type { Entry, Mention, Spot, Telling, Work } from "../tellings/telling.ts";
import { readAllegedBy } from "./alleged-by.ts";
import { ownClaim } from "./own-claim.ts";
import { ownEntry, ownWork } from "./own-entry.ts";
import { isTooDeep } from "./parse-json.ts";

const KINDS: Readonly<Record<string, EntityKind>> = {
  Person: "person",
  Organization: "organization",
  Company: "organization",
  PublicBody: "organization",
  Address: "place",
};

interface Edge {
  readonly subject: string;
  readonly object: string;
  readonly predicate: PredicateId;
}

/** The schemas that join two entities, and what they say by themselves. */
const EDGES: Readonly<Record<string, Edge>> = {
  Family: { subject: "person", object: "relative", predicate: "family-of" },
  Associate: { subject: "person", object: "associate", predicate: "associate-of" },
  Succession: { subject: "successor", object: "predecessor", predicate: "successor-of" },
  Directorship: { subject: "director", object: "organization", predicate: "directs" },
  Representation: { subject: "agent", object: "client", predicate: "represents" },
  Membership: { subject: "member", object: "organization", predicate: "member-of" },
  Employment: { subject: "employee", object: "employer", predicate: "employed-by" },
  Ownership: { subject: "owner", object: "asset", predicate: "owns" },
  Payment: { subject: "payer", object: "beneficiary", predicate: "paid" },
  UnknownLink: { subject: "subject", object: "object", predicate: "linked-to" },
};
const ROLES = ["role", "relationship", "purpose"];
const USED_OF_EDGES = [
  "summary",
  "description",
  "sourceUrl",
  "publisher",
  "proof",
  "recordId",
  "date",
  "startDate",
  "endDate",
  "status",
  "retrievedAt",
  ...ROLES,
];
const USED_OF_ENTITIES = ["name", "alias", "full", "description", "latitude", "longitude"];
const WORKS = new Set(["Article", "Document", "HyperText", "Pages", "PlainText", "Page"]);

/** What our own exports say by the label of a line, such as "allegedly paid". */
const PREDICATE_OF_LABEL: ReadonlyMap<string, PredicateId> = new Map(
  PREDICATES.flatMap(({ id }) => [false, true].map((denied) => [shortLabel(id, { denied }), id] as const)),
);

/** One line: an entity in FollowTheMoney's sense, and what our own exports say beside its properties. */
interface FtmRecord {
  readonly id: string;
  readonly schema: string;
  readonly properties: JsonObject;
  readonly own: JsonObject;
  readonly at: Spot;
  readonly words: string;
}

/** FollowTheMoney JSON lines (https://followthemoney.tech): an Interval with a sourceUrl or a proof is a claim in that source. */
export const readFtm: Reader = {
  id: "ftm",
  label: "FollowTheMoney; an Interval's sourceUrl or proof is its source",
  mapping: "none",
  read({ file, text }) {
    const issues: Issue[] = [];
    const note = noteIssues(file, issues);
    if (text.split("\n").some(isTooDeep)) {
      note("error", "too-deep", { line: 1, column: 1 }, "brackets lie too deep inside each other", "flatten it");
      return { ok: false, issues };
    }
    const located = parseJsonlFile(file, text);
    issues.push(...located.issues);
    const records = located.values.flatMap((value, index): FtmRecord[] => {
      if (value === undefined) return [];
      const at = located.locate([index]);
      const found = recordOf(value, at);
      if (found === undefined)
        note(
          "error",
          "not-an-entity",
          at,
          "the line is no entity of FollowTheMoney",
          "give it an id, a schema and properties",
        );
      return found === undefined ? [] : [found];
    });

    const works = new Map(
      records.flatMap((record) => (WORKS.has(record.schema) ? [[record.id, record] as const] : [])),
    );
    /** Which line is a source of ours, by its id in the case. */
    const articles = new Map(
      [...works.values()].flatMap(({ id, own }) => {
        const sourceId = wordsIn(own.sourceId);
        return sourceId === undefined ? [] : [[sourceId, id] as const];
      }),
    );
    const entries = records.flatMap((record) => entryOf(record, note) ?? []);
    const idOf = new Map(records.map(({ id, own }) => [id, wordsIn(own.entityId) ?? id]));
    const tellings = records.flatMap((record) => tellingOf(record, works, articles, idOf, note) ?? []);
    const listed = [...works.values()].flatMap((record): Work[] => {
      const sourceId = wordsIn(record.own.sourceId);
      if (sourceId === undefined) return [];
      const properties = { proof: record.id };
      return [workOf({ ...record, properties }, works, note) ?? { id: sourceId, at: record.at }];
    });
    for (const { schema, at } of records) {
      if (KINDS[schema] !== undefined || EDGES[schema] !== undefined || WORKS.has(schema)) continue;
      const message = `a ${schema} is neither a person, an organization, a place nor a link between two of them`;
      note("error", "not-read", at, message, "it stays out; write it as one of those if it is one");
    }
    return { ok: true, reading: { entries, works: listed, tellings, issues, sameName: "one" } };
  },
};

function recordOf(value: unknown, at: Spot): FtmRecord | undefined {
  if (!isObject(value)) return undefined;
  const { id, schema, properties, sayswho } = value;
  if (typeof id !== "string" || id === "" || typeof schema !== "string" || !isObject(properties)) return undefined;
  const own = isObject(sayswho) ? sayswho : {};
  return {
    id: id.toWellFormed(),
    schema,
    properties,
    own,
    at,
    words: JSON.stringify({ schema, properties }).toWellFormed(),
  };
}

function entryOf({ id, schema, properties, own, at }: FtmRecord, note: NoteIssue): Entry | undefined {
  const kind = Object.hasOwn(KINDS, schema) ? KINDS[schema] : undefined;
  if (kind === undefined) return undefined;

  const [name = id, ...also] = [
    ...allWordsIn(own.name),
    ...allWordsIn(properties.name),
    ...allWordsIn(properties.full),
    ...allWordsIn(properties.alias),
  ];
  const [latitude, longitude] = ["latitude", "longitude"].map((key) =>
    Number(allWordsIn(properties[key])[0] ?? Number.NaN),
  );
  const placed = kind === "place" && Math.abs(latitude ?? Number.NaN) <= 90 && Math.abs(longitude ?? Number.NaN) <= 180;
  noteUnused(properties, USED_OF_ENTITIES, at, note);
  return {
    id: wordsIn(own.entityId) ?? id,
    name,
    kind,
    also: [...new Set(also)].filter((other) => other !== name && other !== wordsIn(own.entityId)),
    description: allWordsIn(properties.description).join("\n") || undefined,
    ...ownEntry(own),
    coordinates: placed ? { latitude: latitude ?? 0, longitude: longitude ?? 0 } : undefined,
    at,
  };
}

function tellingOf(
  record: FtmRecord,
  works: ReadonlyMap<string, FtmRecord>,
  articles: ReadonlyMap<string, string>,
  idOf: ReadonlyMap<string, string>,
  note: NoteIssue,
): Telling | undefined {
  const { schema, properties, own, at } = record;
  const edge = Object.hasOwn(EDGES, schema) ? EDGES[schema] : undefined;
  if (edge === undefined) return undefined;

  const mention = (property: string): Mention => {
    const [id] = allWordsIn(properties[property]);
    return { id: id === undefined ? undefined : (idOf.get(id) ?? id), at };
  };
  const summary = allWordsIn(properties.summary).join("");
  const alleged = readAllegedBy(summary, wordsIn(own.speaker));
  const speaker = wordsIn(own.speaker) ?? alleged?.speaker;
  const roles = ROLES.flatMap((property) => allWordsIn(properties[property]));
  const label = roles.find((words) => PREDICATE_OF_LABEL.has(words));
  const role = roles.filter((words) => words !== label).join("; ");
  noteUnused(properties, [...USED_OF_EDGES, edge.subject, edge.object], at, note);
  const description = allWordsIn(properties.description).join("\n");
  const readable: Telling = {
    at,
    id: wordsIn(own.claimId) ?? allWordsIn(properties.recordId)[0] ?? record.id,
    subject: mention(edge.subject),
    predicate: PREDICATE_OF_LABEL.get(label ?? "") ?? edge.predicate,
    object: mention(edge.object),
    denied: own.polarity === "denies" || alleged?.denied,
    withdrawn: alleged?.withdrawn,
    work: workOf(record, works, note),
    record: record.words,
    speaker: alleged?.ownVoice
      ? THE_WORK
      : speaker === undefined || speaker === UNATTRIBUTED
        ? undefined
        : { name: speaker, at },
    statement: alleged?.statement,
    time: timeOf(properties, note, at),
    qualifiers: role === "" ? {} : { role },
    notes: [
      ...(summary === "" || alleged !== undefined ? [] : [`Summary: ${summary}`]),
      ...(description === "" ? [] : [description]),
    ],
  };
  if (own.attribution === undefined) return readable;

  const sourceOf = (sourceId: string): Work => {
    const properties = { proof: articles.get(sourceId) };
    return workOf({ ...record, properties, own: { sourceId } }, works, note) ?? { id: sourceId, at };
  };
  return { ...readable, ...ownClaim(own, at, sourceOf) };
}

function workOf(
  { properties, own, at }: FtmRecord,
  works: ReadonlyMap<string, FtmRecord>,
  note: NoteIssue,
): Work | undefined {
  const proof = works.get(allWordsIn(properties.proof)[0] ?? "");
  const from = proof?.properties ?? {};
  const [url] = [...allWordsIn(properties.sourceUrl), ...allWordsIn(from.sourceUrl)];
  const [publisher] = [...allWordsIn(properties.publisher), ...allWordsIn(from.publisher)];
  // A name may be that of several; our own exports say whose it is.
  const publisherId = wordsIn(proof?.own.publisher);
  const [title = proof && wordsIn(own.sourceId) === undefined ? proof.id : undefined] = [
    ...allWordsIn(from.title),
    ...allWordsIn(from.name),
  ];
  if (url === undefined && publisher === undefined && proof === undefined) return undefined;

  const [published] = allWordsIn(from.publishedAt);
  const edtf = published === undefined ? undefined : readDate(published);
  if (published !== undefined && edtf === undefined)
    note(
      "warning",
      "kept-raw",
      at,
      `the date ${published} can be read in several ways or in none`,
      "it was kept in the source's note",
    );
  return {
    id: wordsIn(own.sourceId) ?? proof?.id,
    title: title ?? (url === undefined ? publisher : undefined),
    url,
    publisher:
      publisherId === undefined
        ? publisher === undefined
          ? undefined
          : { name: publisher, at }
        : { id: publisherId, at },
    published: edtf,
    ...ownWork(proof?.own ?? {}),
    notes: published !== undefined && edtf === undefined ? [`Date as recorded: ${published}`] : [],
    at,
  };
}

function timeOf(properties: JsonObject, note: NoteIssue, at: Spot): Telling["time"] {
  const [date] = allWordsIn(properties.date);
  const [start] = allWordsIn(properties.startDate);
  const [end] = allWordsIn(properties.endDate);
  if (date === undefined && start === undefined && end === undefined) return undefined;

  const raw = start === undefined && end === undefined ? (date ?? "") : `${start ?? ".."}/${end ?? ".."}`;
  const edtf = readDate(raw);
  if (edtf === undefined)
    note(
      "warning",
      "kept-raw",
      at,
      `the time ${raw} can be read in several ways or in none`,
      "it was kept in its own words",
    );
  return { raw, edtf };
}

function noteUnused(properties: JsonObject, used: readonly string[], at: Spot, note: NoteIssue): void {
  const unused = Object.keys(properties).filter(
    (name) => !used.includes(name) && allWordsIn(properties[name]).length > 0,
  );
  if (unused.length === 0) return;
  note(
    "warning",
    "not-used",
    at,
    `nothing was made of ${unused.map((name) => `\`${name.toWellFormed()}\``).join(", ")}`,
    "look there for what the case lacks",
  );
}

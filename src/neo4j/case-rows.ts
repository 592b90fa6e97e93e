import { int } from "neo4j-driver";
import type { Step } from "../model/attribution.ts";
import type { Claim } from "../model/claim.ts";
import type { Correction } from "../model/correction.ts";
import type { Entity } from "../model/entity.ts";
import { type EntityId, type SourceId, UNATTRIBUTED } from "../model/id.ts";
import { predicateOf, relationshipType, shortLabel } from "../model/predicate.ts";
import type { Reply } from "../model/reply.ts";
import { sha256Of } from "../model/sha256.ts";
import type { Source } from "../model/source.ts";
import { ALL_MERGED, identitiesOf } from "../provenance/identity-context.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import type { Row } from "../table/row.ts";
import { searchWords } from "./search-words.ts";

/** What a node or a relationship holds: flat values for people and queries, undefined where there is nothing to say. */
type Properties = Readonly<Record<string, unknown>>;

/** One record on its way into the database: its key, the hash of all that is written of it, and what is written. */
export interface RecordRow {
  readonly id: string;
  readonly key: string;
  readonly hash: string;
  /** Where it stands among its like in the case. */
  readonly position: number;
  readonly properties: Properties;
}

/** An entity, with the label of its kind. */
export interface EntityRow extends RecordRow {
  readonly label: "Person" | "Organization" | "Place";
}

/** A source, with the keys of whom and what it comes from. */
export interface SourceRow extends RecordRow {
  readonly publishers: readonly string[];
  readonly authors: readonly string[];
  readonly derivesFrom: readonly { readonly key: string; readonly how: string }[];
}

/** A claim in both its forms; a remark has no object, and so no relationship of its own. */
export interface ClaimRow extends RecordRow {
  readonly subject: string;
  readonly object?: string;
  readonly source: string;
  /** The works that its words are said to have passed through on the way. */
  readonly works: readonly string[];
  readonly type: string;
  readonly edge: Properties;
  readonly steps: readonly { readonly by: string; readonly properties: Properties }[];
}

/** The key of a record: ids are unique within a case, and a database may hold several cases. */
export const keyOf = (caseId: string, id: string): string => `${caseId}/${id}`;

const LABELS = { person: "Person", organization: "Organization", place: "Place" } as const;

/** The entities of a case as rows. Those that may be one, or speak for one, share an `identity`, by the first of them. */
export function* entityRows(table: ClaimTable): Iterable<EntityRow> {
  const caseId = table.header.id;
  const identities = identitiesOf(table, ALL_MERGED);
  for (const [position, entity] of table.entities.entries()) {
    const { id, kind, name, names, named, description, exposure, coordinates } = entity;
    const standsFor = table.entities[identities[position] ?? position] ?? entity;
    const row = sealed(caseId, entity, position, {
      name,
      kind,
      names: names.map(({ text }) => text),
      named,
      description,
      exposure,
      latitude: coordinates?.latitude,
      longitude: coordinates?.longitude,
      words: searchWords(entity),
      identity: keyOf(caseId, standsFor.id),
    });
    yield { ...row, id, label: LABELS[kind] };
  }
}

/** The sources of a case as rows. */
export function* sourceRows({ header, sources }: ClaimTable): Iterable<SourceRow> {
  const key = (id: string) => keyOf(header.id, id);
  for (const [position, source] of sources.entries()) {
    const { id, genre, title, publisher, authors, published, url, lang, status, derivesFrom } = source;
    const properties = { genre, title: title ?? id, published, url, lang, status };
    yield {
      ...sealed(header.id, source, position, properties),
      publishers: publisher === undefined ? [] : [key(publisher)],
      authors: authors.map(key),
      derivesFrom: derivesFrom.map(({ source: before, how }) => ({ key: key(before), how })),
    };
  }
}

/** One claim of a case as a row. */
export function claimRow(table: ClaimTable, row: Row): ClaimRow {
  const claim = table.claim(row);
  const caseId = table.header.id;
  const key = (id: string) => keyOf(caseId, id);
  const said = saidOf(claim, table);
  const type = relationshipType(claim.predicate, { denied: claim.polarity === "denies" });
  const sealedRow = sealed(caseId, claim, row, {
    ...said,
    type,
    value: claim.value,
    steps: int(claim.attribution.length),
    unnamedSteps: claim.attribution.flatMap(({ by }, i) => (by === UNATTRIBUTED ? [int(i)] : [])),
  });
  return {
    ...sealedRow,
    subject: key(claim.subject),
    ...(claim.object === undefined ? {} : { object: key(claim.object) }),
    source: key(claim.source),
    works: [...new Set(claim.attribution.flatMap((step) => (step.in === undefined ? [] : key(step.in))))],
    type,
    edge: { case: caseId, claimId: claim.id, claimKey: sealedRow.key, ...said },
    steps: claim.attribution.flatMap((step, i) =>
      step.by === UNATTRIBUTED ? [] : [{ by: key(step.by), properties: stepProperties(step, i) }],
    ),
  };
}

/** The replies, or the corrections, of a case as rows. */
export function* otherRows(caseId: string, records: readonly (Reply | Correction)[]): Iterable<RecordRow> {
  for (const [position, record] of records.entries()) {
    const about = "of" in record ? { change: record.change, why: record.why, when: record.when } : {};
    yield sealed(caseId, record, position, "status" in record ? { status: record.status, text: record.text } : about);
  }
}

/** What both forms of a claim say of it, in plain words and numbers. */
const saidOf = (claim: Claim, table: ClaimTable): Properties => ({
  allegation: claim.allegation,
  predicate: claim.predicate,
  family: predicateOf(claim.predicate).family,
  label: shortLabel(claim.predicate, { denied: claim.polarity === "denies" }),
  polarity: claim.polarity,
  status: claim.status,
  sourceId: claim.source,
  sourceTitle: titleOf(table, claim.source),
  speaker: nameOf(table, claim.attribution[0].by),
  attribution: claim.attribution.map((step) => stepInWords(step, table)),
  statement: claim.statement,
  hedges: claim.hedges,
  passage: claim.anchor.exact,
  passageStart: int(claim.anchor.start),
  passageEnd: int(claim.anchor.end),
  time: claim.time?.edtf,
  timeInWords: claim.time?.raw,
});

const stepProperties = (step: Step, position: number): Properties => ({
  step: int(position),
  mode: step.mode,
  cue: step.cue,
  in: step.in,
  polarity: step.polarity,
  hedges: step.hedges,
  inferred: step.inferred,
  interest: step.interest,
  time: step.time?.edtf,
  timeInWords: step.time?.raw,
});

/** Each record is kept whole too, as JSON, so that what has no property of its own comes back with it. */
function sealed(
  caseId: string,
  record: Entity | Source | Claim | Reply | Correction,
  position: number,
  properties: Properties,
): RecordRow {
  const whole = { ...properties, case: caseId, id: record.id, record: JSON.stringify(record) };
  const key = keyOf(caseId, record.id);
  return {
    id: record.id,
    key,
    hash: sha256Of(JSON.stringify(whole)),
    position,
    properties: whole,
  };
}

const titleOf = (table: ClaimTable, id: SourceId): string => table.sources[table.sourceIndex(id) ?? -1]?.title ?? id;

const nameOf = (table: ClaimTable, by: EntityId | typeof UNATTRIBUTED): string =>
  by === UNATTRIBUTED ? UNATTRIBUTED : (table.entities[table.entityIndex(by) ?? -1]?.name ?? by);

const stepInWords = (step: Step, table: ClaimTable): string =>
  `${nameOf(table, step.by)} ${step.mode}${step.in === undefined ? "" : ` in ${titleOf(table, step.in)}`}${step.inferred ? " (inferred)" : ""}`;

import { entitiesAsOne } from "../../graph/entities-as-one.ts";
import { searchWords } from "../../graph/search-words.ts";
import { isSomebody, type Step } from "../../model/attribution.ts";
import type { CaseHeader } from "../../model/case.ts";
import type { Claim } from "../../model/claim.ts";
import type { Correction } from "../../model/correction.ts";
import type { Entity } from "../../model/entity.ts";
import { UNATTRIBUTED } from "../../model/id.ts";
import { relationshipType } from "../../model/predicate.ts";
import type { Reply } from "../../model/reply.ts";
import { sha256Of } from "../../model/sha256.ts";
import type { Source } from "../../model/source.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import { CLAIM_FIELDS, claimFields } from "../words/claim-fields.ts";
import type { CypherValue } from "./cypher-literal.ts";

/** What a node or a relationship holds: flat values for people and queries, undefined where there is nothing to say. */
export type Properties = Readonly<Record<string, CypherValue | undefined>>;

/** One record on its way into a database: its key, the hash of all that is written of it, and what is written. */
export interface RecordRow {
  readonly id: string;
  readonly key: string;
  readonly hash: string;
  /** Where it stands among its like in the case. */
  readonly position: number;
  /** Key, hash and position among them. */
  readonly properties: Properties;
}

/** An entity, with the label of its kind and the addresses elsewhere that its case gives for it. */
export interface EntityRow extends RecordRow {
  readonly label: "Person" | "Organization" | "Place";
  readonly sameAs: readonly string[];
}

/** A source, with the keys of whom and what it comes from. */
export interface SourceRow extends RecordRow {
  readonly publishers: readonly string[];
  readonly authors: readonly string[];
  readonly derivesFrom: readonly { readonly key: string; readonly how: string }[];
}

/** The keys of all that a claim names; a remark has no object. */
export interface ClaimLinks {
  readonly subject: string;
  readonly object?: string;
  readonly source: string;
  /** The works that its words are said to have passed through on the way. */
  readonly works: readonly string[];
  readonly steps: readonly { readonly by: string; readonly properties: Properties }[];
}

/** The relationship of a claim between two entities: its type, which begins with the mark, and what stands on it. */
export interface ClaimEdge {
  readonly type: string;
  readonly edge: Properties;
}

/** A claim in both its forms; a remark has no object, and so no relationship of its own. */
export interface ClaimRow extends RecordRow, ClaimLinks, ClaimEdge {}

/** The key of a record: ids are unique within a case, and a database may hold several cases. */
export const keyOf = (caseId: string, id: string): string => `${caseId}/${id}`;

const LABELS = { person: "Person", organization: "Organization", place: "Place" } as const;

const LONGEST_IDENTIFIER = 2_000;

/** The addresses by which other cases may have an entity too. The record has those that an index would refuse as well. */
export const identifiersOf = ({ sameAs }: Entity): string[] =>
  [...new Set(sameAs)].filter((address) => address.length <= LONGEST_IDENTIFIER);

/** What is written of a case itself. */
export const headerProperties = (header: CaseHeader): Properties => ({
  id: header.id,
  title: header.title,
  summary: header.summary,
  record: JSON.stringify(header),
});

/** The entities of a case as rows. Those that may be one, or speak for one, share an `identity`, by the first of them. */
export function* entityRows(table: ClaimTable): Iterable<EntityRow> {
  const caseId = table.header.id;
  const asOne = entitiesAsOne(table, { maybeSame: true, parties: true });
  for (const [position, entity] of table.entities.entries()) {
    const { kind, name, names, named, description, exposure, coordinates } = entity;
    const standsFor = table.entities[asOne[position] ?? position] ?? entity;
    const row = sealed(caseId, entity, position, {
      name,
      kind,
      names: unlessEmpty(names.map(({ text }) => text)),
      named,
      description,
      exposure,
      latitude: coordinates?.latitude,
      longitude: coordinates?.longitude,
      words: searchWords(entity),
      identity: keyOf(caseId, standsFor.id),
    });
    yield { ...row, label: LABELS[kind], sameAs: identifiersOf(entity) };
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

/** The claims of a case as rows. */
export function* claimRows(table: ClaimTable): Iterable<ClaimRow> {
  for (let row = 0; row < table.size; row++) yield claimRow(table, row);
}

/** One claim of a case as a row. */
export function claimRow(table: ClaimTable, row: Row): ClaimRow {
  const claim = table.claim(row);
  const said = saidOf(claim, table);
  const links = claimLinks(claim, table);
  const { type, edge } = claimEdge(claim, table, said);
  const record = sealed(table.header.id, claim, row, {
    ...said,
    type,
    value: claim.value,
    steps: claim.attribution.length,
    unnamedSteps: unlessEmpty(claim.attribution.flatMap(({ by }, i) => (by === UNATTRIBUTED ? [i] : []))),
  });
  return { ...record, ...links, type, edge };
}

/** The keys of all that a claim names. */
export function claimLinks(claim: Claim, { header }: ClaimTable): ClaimLinks {
  const key = (id: string) => keyOf(header.id, id);
  return {
    subject: key(claim.subject),
    ...(claim.object === undefined ? {} : { object: key(claim.object) }),
    source: key(claim.source),
    works: [...new Set(claim.attribution.flatMap((step) => (step.in === undefined ? [] : key(step.in))))],
    steps: claim.attribution.flatMap((step, i) =>
      isSomebody(step.by) ? [{ by: key(step.by), properties: stepProperties(step, i) }] : [],
    ),
  };
}

/** The relationship of a claim. */
export const claimEdge = (claim: Claim, table: ClaimTable, said = saidOf(claim, table)): ClaimEdge => ({
  type: relationshipType(claim.predicate, { denied: claim.polarity === "denies" }),
  edge: { ...said, case: table.header.id, claimKey: keyOf(table.header.id, claim.id) },
});

/** The replies, or the corrections, of a case as rows. */
export function* otherRows(caseId: string, records: readonly (Reply | Correction)[]): Iterable<RecordRow> {
  for (const [position, record] of records.entries()) {
    const about = "of" in record ? { change: record.change, why: record.why, when: record.when } : {};
    yield sealed(caseId, record, position, "status" in record ? { status: record.status, text: record.text } : about);
  }
}

/** What both forms of a claim say of it, in plain words and numbers; what would be empty is left out, as databases do. */
function saidOf(claim: Claim, table: ClaimTable): Properties {
  const fields = claimFields(claim, table);
  const said: Record<string, CypherValue> = {};
  for (const [name] of CLAIM_FIELDS) if (fields[name] !== "") said[name] = fields[name];
  return {
    ...said,
    hedges: unlessEmpty(claim.hedges),
    passageStart: claim.anchor.start,
    passageEnd: claim.anchor.end,
  };
}

const stepProperties = (step: Step, position: number): Properties => ({
  step: position,
  mode: step.mode,
  cue: step.cue,
  in: step.in,
  polarity: step.polarity,
  hedges: unlessEmpty(step.hedges),
  inferred: step.inferred,
  interest: step.interest,
  time: step.time?.edtf,
  timeRaw: step.time?.raw,
});

/** Each record is kept whole too, as JSON, so that what has no property of its own comes back with it. */
function sealed(
  caseId: string,
  record: Entity | Source | Claim | Reply | Correction,
  position: number,
  properties: Properties,
): RecordRow {
  const whole: Record<string, CypherValue | undefined> = { ...properties, case: caseId, id: record.id };
  const json = JSON.stringify(record);
  const key = keyOf(caseId, record.id);
  const hash = sha256Of(`${JSON.stringify(whole)}\n${json}`);
  return {
    id: record.id,
    key,
    hash,
    position,
    properties: Object.assign(whole, { record: json, key, hash, position }),
  };
}

/** Offline importers have no empty lists, so that nobody writes one. */
const unlessEmpty = <T extends readonly string[] | readonly number[]>(list: T): T | undefined =>
  list.length === 0 ? undefined : list;

import { type Claim, isEdgeClaim } from "../../model/claim.ts";
import type { Entity, EntityKind } from "../../model/entity.ts";
import type { Source } from "../../model/source.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Format } from "../format.ts";
import { LONE_SURROGATES } from "../loss/altered-characters.ts";
import { afterwords, KEPT_IN_AFTERWORDS } from "../words/afterwords.ts";
import { claimFields, entityName, KEPT_OF_MARKS } from "../words/claim-fields.ts";
import { allegedBy, claimInWords, KEPT_IN_CLAIM_WORDS } from "../words/claim-in-words.ts";
import { edgeClaims } from "../words/edge-claims.ts";
import { entityInWords, KEPT_IN_ENTITY_WORDS } from "../words/entity-in-words.ts";
import { jsonText } from "../words/json-text.ts";
import { plainDates } from "../words/plain-dates.ts";
import { recordUuid } from "../words/record-uuid.ts";
import { remarkClaims } from "../words/remark-claims.ts";
import { KEPT_IN_WORK_WORDS, workInWords } from "../words/work-in-words.ts";
import { ftmEdge } from "./ftm-edges.ts";
import { cutShort, ftmValues, INVISIBLE_WORDS, LONG_ALIASES } from "./ftm-values.ts";

/**
 * FollowTheMoney (https://followthemoney.tech) as JSON lines, for Aleph and OpenSanctions' tools: each claim one
 * Interval whose summary opens with who alleges it, each remark one Note, each source one Article that proves neither.
 */
export const ftm: Format = {
  id: "ftm",
  label: "FollowTheMoney JSON lines, for Aleph and OpenSanctions' tools",
  extension: "ftm.json",
  write: (table) => [{ suffix: "", chunks: ftmLines(table) }],
  keeps: {
    whole: [
      ...["claim.subject", "claim.object", "remark.subject", ...KEPT_IN_CLAIM_WORDS],
      ...["source.title", "source.url", ...KEPT_IN_WORK_WORDS],
      ...["id", "kind", "name", "names[].text", "description", "coordinates"].map((field) => `entity.${field}`),
      ...KEPT_IN_ENTITY_WORDS,
      ...KEPT_IN_AFTERWORDS,
    ],
    partly: KEPT_OF_MARKS,
    altered: [LONE_SURROGATES, LONG_ALIASES, INVISIBLE_WORDS],
  },
};

const SCHEMAS = { person: "Person", organization: "Organization", place: "Address" } as const satisfies Record<
  EntityKind,
  string
>;

type Properties = Readonly<Record<string, readonly (string | undefined)[]>>;

function* ftmLines(table: ClaimTable): Iterable<string> {
  const after = afterwords(table);
  for (const entity of table.entities) yield entityLine(entity, table, after(`entity ${entity.id}`));
  for (const source of table.sources) yield sourceLine(source, table, after(`source ${source.id}`));
  for (const claim of edgeClaims(table)) yield claimLine(claim, table, after(`claim ${claim.id}`));
  for (const remark of remarkClaims(table)) yield claimLine(remark, table, after(`claim ${remark.id}`));
}

function entityLine(entity: Entity, table: ClaimTable, after: readonly string[]): string {
  const { id, kind, name, names, description, coordinates } = entity;
  return line(
    recordUuid(table.header.id, "entity", id),
    SCHEMAS[kind],
    { entityId: id, name, ...entityRecord(entity) },
    {
      name: [orId(name, id)],
      alias: names.map(({ text }) => text),
      full: [kind === "place" ? name : undefined],
      latitude: [coordinates?.latitude.toString()],
      longitude: [coordinates?.longitude.toString()],
      description: [description],
      notes: [cutShort("name", name), ...entityInWords(entity, table), ...after],
    },
  );
}

function sourceLine(source: Source, table: ClaimTable, after: readonly string[]): string {
  const { id, title, publisher, authors, url, published, accessed } = source;
  return line(
    recordUuid(table.header.id, "source", id),
    "Article",
    { sourceId: id, title, published, ...sourceRecord(source) },
    {
      name: [orId(title, id)],
      title: [title],
      publisher: [publisher && entityName(publisher, table)],
      author: authors.map((author) => entityName(author, table)),
      sourceUrl: [url],
      publishedAt: [plainDates(published).date],
      retrievedAt: [plainDates(accessed).date],
      notes: [cutShort("title", title), cutShort("sourceUrl", url), ...workInWords(source, table), ...after],
    },
  );
}

function claimLine(claim: Claim, table: ClaimTable, after: readonly string[]): string {
  const { polarity, subject, source: sourceId } = claim;
  const { speaker, speakerKind, label, standing } = claimFields(claim, table);
  const source = table.sources[table.sourceIndex(sourceId) ?? -1];
  const uuid = (kind: "entity" | "source" | "claim", id: string) => recordUuid(table.header.id, kind, id);
  const mark = { allegation: claim.allegation, claimId: claim.id, standing, sourceId, speaker, speakerKind, polarity };
  const record = recordOf(claim);
  const common: Properties = {
    summary: [allegedBy(claim, table)],
    description: [...claimInWords(claim, table), ...after],
    proof: [uuid("source", sourceId)],
    publisher: [source?.publisher && entityName(source.publisher, table)],
    sourceUrl: [source?.url],
    retrievedAt: [plainDates(source?.accessed).date],
  };
  if (!isEdgeClaim(claim)) {
    return line(
      uuid("claim", claim.id),
      "Note",
      { ...mark, subject, ...record },
      { ...common, name: [allegedBy(claim, table)], entity: [uuid("entity", subject)] },
    );
  }

  const { object } = claim;
  const edge = ftmEdge(claim, kindOf(table, subject), kindOf(table, object));
  const dates = plainDates(claim.time?.edtf);
  return line(
    uuid("claim", claim.id),
    edge.schema,
    { ...mark, subject, object, ...record },
    {
      ...common,
      [edge.subject]: [uuid("entity", subject)],
      [edge.object]: [uuid("entity", object)],
      [edge.role]: [label, claim.qualifiers.role],
      // Interests have a status; the schemas of family, friends and payments have none.
      status: [edge.role === "role" ? status(claim) : undefined],
      recordId: [claim.id],
      date: [dates.date],
      startDate: [dates.startDate],
      endDate: [dates.endDate],
    },
  );
}

/** What of an entity stands in the notes in words alone. */
function entityRecord({ named, parties, maybeSame, notSame, sameAs, joinedInto, exposure, note }: Entity): object {
  const lists = Object.entries({ parties, maybeSame, notSame, sameAs }).filter(([, list]) => list.length > 0);
  return { named, exposure, ...Object.fromEntries(lists), joinedInto, note };
}

/** What of a source stands in the notes in words alone. */
const sourceRecord = ({ access, embargo, genre, lang, publisher, joinedInto }: Source): object => ({
  access,
  embargo,
  genre,
  lang,
  publisher,
  joinedInto,
});

/** What the properties say in words alone, in the record's own shape, so that it is read back as it is. */
function recordOf(claim: Claim): object {
  const { predicate, anchor, statement, attribution, hedges, place, qualifiers, time, status } = claim;
  const { alsoAt, procedural, outcome, withdrawal, note } = claim;
  return {
    ...{ predicate, anchor, statement, attribution, hedges, place, qualifiers, time, status, procedural, withdrawal },
    ...(alsoAt.length === 0 ? {} : { alsoAt }),
    ...(outcome.length === 0 ? {} : { outcome }),
    note,
  };
}

/** FollowTheMoney wants a name of everything, and takes none without a visible character. */
const orId = (name: string | undefined, id: string): string =>
  name === undefined || ftmValues("name", [name]).length === 0 ? id : name;

const status = ({ polarity, status }: Claim): string =>
  `${polarity === "denies" ? "denial" : "allegation"}${status === "withdrawn" ? ", withdrawn" : ""}`;

const kindOf = (table: ClaimTable, id: Entity["id"]): EntityKind =>
  table.entities[table.entityIndex(id) ?? -1]?.kind ?? "place";

/** One FtM entity; what stands beside its schema and properties is kept by followthemoney and is for our own reader. */
function line(id: string, schema: string, sayswho: object, properties: Properties): string {
  const filled = Object.entries(properties).flatMap(([name, values]) => {
    const fitting = ftmValues(name, values);
    return fitting.length === 0 ? [] : [[name, fitting] as const];
  });
  return `${jsonText({ id, schema, properties: Object.fromEntries(filled), sayswho })}\n`;
}

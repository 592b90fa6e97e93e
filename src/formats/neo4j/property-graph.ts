import { NONE, there } from "../../table/row.ts";
import { type Altered, type Kept, RECORD_KINDS } from "../loss/kept.ts";
import { CLAIM_FIELDS } from "../words/claim-fields.ts";
import { edgeRows } from "../words/edge-rows.ts";
import { textsInTurn } from "../words/texts-in-turn.ts";
import type { ToldTable } from "../words/told-table.ts";
import { entityRows, headerProperties, sourceRows } from "./case-rows.ts";
import { type ClaimLinks, claimLinks } from "./claim-links.ts";
import { claimNodes } from "./claim-nodes.ts";
import { claimType } from "./claim-type.ts";
import type { KeyedLabel } from "./database-schema.ts";
import { identifiersOf, identifiersOfCase } from "./identifiers.ts";
import { correctionRows, markRows, readingRows, replyRows } from "./other-rows.ts";
import { keyOf, type Properties, type RecordRow } from "./record-row.ts";
import { saidInText, type WriteProperty } from "./said-in-text.ts";

/**
 * The label that says which kind of record a node is. An Identifier is an address such as Wikidata's, and the one node
 * that cases share: where two give it for an entity, they say themselves that they mean the same.
 */
export type RecordLabel = "Case" | KeyedLabel | "Identifier";

/** A node on its way into a property graph. */
export interface PropertyNode {
  /** The record's, and for an entity that of its kind. */
  readonly labels: readonly [RecordLabel, string?];
  readonly key: string;
  /** What both forms of a claim say of it, as it is written; empty of any other record. */
  readonly said: readonly string[];
  /** Whatever else stands on it. */
  readonly properties: Properties;
}

/** A relationship between two nodes that are named by their keys. */
export interface PropertyRelationship {
  readonly from: { readonly label: RecordLabel; readonly key: string };
  readonly to: { readonly label: RecordLabel; readonly key: string };
  readonly type: string;
  /** What both forms of a claim say of it, as it is written; empty where this is none of them. */
  readonly said: readonly string[];
  /** Whatever else stands on it. */
  readonly properties: Properties;
}

/** A property's name and its type, for importers that want it declared. */
export type Column = readonly [name: string, type: "string" | "string[]" | "boolean" | "long" | "long[]" | "double"];

/** What both forms of a claim say of it. */
export const SAID_COLUMNS: readonly Column[] = [
  ...CLAIM_FIELDS.map(([name, type]): Column => (name === "hedges" ? [name, "string[]"] : [name, type])),
  ["passageStart", "long"],
  ["passageEnd", "long"],
];

/** What the relationship of a claim may hold. */
export const EDGE_COLUMNS: readonly Column[] = [...SAID_COLUMNS, ["case", "string"], ["claimKey", "string"]];

/** What any other relationship may hold. */
export const LINK_COLUMNS: readonly Column[] = [
  ["how", "string"],
  ["step", "long"],
  ["mode", "string"],
  ["cue", "string"],
  ["in", "string"],
  ["polarity", "string"],
  ["hedges", "string[]"],
  ["inferred", "boolean"],
  ["interest", "string"],
  ["basis", "string"],
  ["terms", "string"],
  ["time", "string"],
  ["timeRaw", "string"],
];

/** What a node may hold, of whichever kind it is. */
export const NODE_COLUMNS: readonly Column[] = [
  ["key", "string"],
  ["hash", "string"],
  ["position", "long"],
  ["id", "string"],
  ...SAID_COLUMNS,
  ["case", "string"],
  ["type", "string"],
  ["value", "string"],
  ["steps", "long"],
  ["unnamedSteps", "long[]"],
  ["withdrawal", "string"],
  ["kind", "string"],
  ["name", "string"],
  ["names", "string[]"],
  ["named", "boolean"],
  ["description", "string"],
  ["exposure", "string"],
  ["latitude", "double"],
  ["longitude", "double"],
  ["words", "string"],
  ["identity", "string"],
  ["joinedInto", "string"],
  ["genre", "string"],
  ["title", "string"],
  ["url", "string"],
  ["lang", "string"],
  ["access", "string"],
  ["embargo", "string"],
  ["summary", "string"],
  ["change", "string"],
  ["why", "string"],
  ["when", "string"],
  ["text", "string"],
  ["soughtBy", "string"],
  ["at", "long"],
  ["record", "string"],
];

/** What such a graph keeps of a case: every record, whole, and of each what people read and ask for in properties. */
export const keptOfAPropertyGraph = (altered: readonly Altered[]): Kept => ({ whole: RECORD_KINDS, altered });

/**
 * The nodes of a case as a property graph: the case itself and each of its records.
 * @param write how a property is written of which a claim has one in each of its forms
 */
export function* propertyNodes(table: ToldTable, write: WriteProperty): Iterable<PropertyNode> {
  const { header, replies, corrections, readings, marks } = table;
  yield { labels: ["Case"], key: header.id, said: [], properties: headerProperties(header) };
  for (const row of entityRows(table)) yield nodeOf(row, "Entity", row.label);
  for (const key of new Set(table.entities.flatMap(identifiersOf)))
    yield { labels: ["Identifier"], key, said: [], properties: { key } };
  for (const row of sourceRows(table)) yield nodeOf(row, "Source");
  for (const { key, said, properties } of claimNodes(table, write)) yield { labels: CLAIM, key, said, properties };
  for (const row of replyRows(header.id, replies)) yield nodeOf(row, "Reply");
  for (const row of correctionRows(header.id, corrections)) yield nodeOf(row, "Correction");
  for (const row of readingRows(header.id, readings)) yield nodeOf(row, "Reading");
  for (const row of markRows(header.id, marks)) yield nodeOf(row, "Mark");
}

const CLAIM = ["Claim"] as const;

const nodeOf = ({ key, properties }: RecordRow, ...labels: PropertyNode["labels"]): PropertyNode => ({
  labels,
  key,
  said: [],
  properties,
});

/** The marked relationship of every claim between two entities. */
export function* allegedRelationships(table: ToldTable, write: WriteProperty): Iterable<PropertyRelationship> {
  const { columns, entities, header } = table;
  const saidAt = saidInText(table, write);
  // Columns tell who stands for one that was joined into another.
  const end = (position = NONE) => ({ label: "Entity", key: keyOf(header.id, there(entities[position]).id) }) as const;
  for (const { row, id } of edgeRows(table)) {
    const type = claimType(columns, row);
    const said = saidAt(row);
    const properties = { case: header.id, claimKey: keyOf(header.id, id) };
    yield { from: end(columns.subject[row]), to: end(columns.object[row]), type, said, properties };
  }
}

/** What links the records: an identifier to what it is given for, a source to whom and what it comes from, and a claim to all that it names. */
export function* linkRelationships(table: ToldTable): Iterable<PropertyRelationship> {
  const addresses = identifiersOfCase(table);
  for (const [position, { id }] of table.entities.entries()) {
    const key = keyOf(table.header.id, id);
    for (const one of addresses[position] ?? [])
      yield link({ label: "Identifier", key: one }, "GIVEN_FOR", "Entity", key);
  }
  for (const { key, publishers, authors, derivesFrom, joinedInto } of sourceRows(table)) {
    const from = { label: "Source", key } as const;
    for (const by of publishers) yield link(from, "PUBLISHED_BY", "Entity", by);
    for (const by of authors) yield link(from, "AUTHORED_BY", "Entity", by);
    for (const { key: before, how } of derivesFrom) yield link(from, "DERIVES_FROM", "Source", before, { how });
    for (const standing of joinedInto) yield link(from, "JOINED_INTO", "Source", standing);
  }
  const idAt = textsInTurn(table.columns.id);
  const linksAt = claimLinks(table);
  for (let row = 0; row < table.size; row++) yield* linksOf(keyOf(table.header.id, idAt(row)), linksAt(row));
}

function* linksOf(key: string, links: ClaimLinks): Iterable<PropertyRelationship> {
  const { subject, object, source, works, steps, ownSteps, claims, takenBackIn } = links;
  const from = { label: "Claim", key } as const;
  yield link(from, "SUBJECT", "Entity", subject);
  if (object !== undefined) yield link(from, "OBJECT", "Entity", object);
  yield link(from, "STATED_IN", "Source", source);
  for (const work of works) yield link(from, "PASSED_THROUGH", "Source", work);
  for (const { by, properties } of steps) yield link(from, "ATTRIBUTED_TO", "Entity", by, properties);
  for (const { by, properties } of ownSteps) yield link(from, "ATTRIBUTED_TO", "Source", by, properties);
  for (const { type, key: other } of claims) yield link(from, type, "Claim", other);
  for (const work of takenBackIn) yield link(from, "TAKEN_BACK_IN", "Source", work);
}

const link = (
  from: PropertyRelationship["from"],
  type: string,
  label: RecordLabel,
  key: string,
  properties: Properties = {},
): PropertyRelationship => ({ from, to: { label, key }, type, said: [], properties });

import { int } from "neo4j-driver";
import { type EntityRow, headerProperties, type SourceRow } from "../formats/neo4j/case-rows.ts";
import type { ClaimRow } from "../formats/neo4j/claim-rows.ts";
import type { KeyedLabel } from "../formats/neo4j/database-schema.ts";
import type { RecordRow } from "../formats/neo4j/record-row.ts";
import type { CaseHeader } from "../model/case.ts";
import { rowParameters } from "./row-parameters.ts";
import type { Statement } from "./statement.ts";

// A row whose hash already stands was written whole, in this push or an earlier one: it is passed over, so that
// a batch that is sent again, after a cut or by the driver itself, changes nothing.
const UNLESS_WRITTEN = "WITH n, row WHERE n.hash IS NULL OR n.hash <> row.hash";
const FILL = "SET n = row.properties";

/** Writes the case itself. */
export const writeHeader = (header: CaseHeader): Statement => ({
  text: "MERGE (n:Case {id: $properties.id}) SET n = $properties",
  parameters: { properties: headerProperties(header) },
});

/**
 * Writes entities, with the identifiers by which other cases may have them too. These point at entities, as claims and
 * sources do: what leads out of an entity is a claim's relationship and nothing else.
 */
export const writeEntities = (rows: readonly EntityRow[]): Statement[] => [
  {
    text: `UNWIND $rows AS row
MERGE (n:Entity {key: row.key})
${UNLESS_WRITTEN}
${FILL}
REMOVE n:Person:Organization:Place
SET n:$(row.label)
WITH n, row
CALL (n) { MATCH (:Identifier)-[old:GIVEN_FOR]->(n) DELETE old }
CALL (n, row) { UNWIND row.sameAs AS key MERGE (i:Identifier {key: key}) CREATE (i)-[:GIVEN_FOR]->(n) }`,
    parameters: { rows: rowParameters(rows) },
  },
];

/** Writes sources with what they come from. A work that is named before its own row comes is there by its key until then. */
export const writeSources = (rows: readonly SourceRow[]): Statement[] => [
  {
    text: `UNWIND $rows AS row
MERGE (n:Source {key: row.key})
${UNLESS_WRITTEN}
OPTIONAL MATCH (n)-[old:PUBLISHED_BY|AUTHORED_BY|DERIVES_FROM|JOINED_INTO]->()
WITH n, row, collect(old) AS olds
FOREACH (old IN olds | DELETE old)
${FILL}
WITH n, row
CALL (n, row) { UNWIND row.publishers AS key MATCH (e:Entity {key: key}) CREATE (n)-[:PUBLISHED_BY]->(e) }
CALL (n, row) { UNWIND row.authors AS key MATCH (e:Entity {key: key}) CREATE (n)-[:AUTHORED_BY]->(e) }
CALL (n, row) { UNWIND row.derivesFrom AS one MERGE (w:Source {key: one.key}) CREATE (n)-[:DERIVES_FROM {how: one.how}]->(w) }
CALL (n, row) { UNWIND row.joinedInto AS key MERGE (w:Source {key: key}) CREATE (n)-[:JOINED_INTO]->(w) }`,
    parameters: { rows: rowParameters(rows) },
  },
];

const LINKS_OF_CLAIMS = "SUBJECT|OBJECT|STATED_IN|PASSED_THROUGH|ATTRIBUTED_TO|OUTCOME|SUPERSEDED_BY|TAKEN_BACK_IN";

/** Takes away what was written of claims before, so that they can be written anew. Their nodes stay, with what others hung on them. */
export const unlinkClaims = (rows: readonly ClaimRow[]): Statement[] => {
  const parameters = { rows: rows.map(({ key, hash }) => ({ key, hash })) };
  const written = "UNWIND $rows AS row MATCH (n:Claim {key: row.key}) WHERE n.hash <> row.hash";
  return [
    {
      text: `${written} MATCH (n)-[:SUBJECT]->(s), (n)-[:OBJECT]->(o) MATCH (s)-[a {claimKey: row.key}]->(o) DELETE a`,
      parameters,
    },
    { text: `${written} MATCH (n)-[old:${LINKS_OF_CLAIMS}]->() DELETE old`, parameters },
  ];
};

const FILL_UNLESS_WRITTEN = `WHERE n.hash IS NULL OR n.hash <> row.hash
${FILL}
CREATE (n)-[:SUBJECT]->(s)
CREATE (n)-[:STATED_IN]->(w)`;
const STEPS = `WITH n, row UNWIND row.steps AS step MATCH (e:Entity {key: step.by})
CREATE (n)-[r:ATTRIBUTED_TO]->(e) SET r = step.properties`;

/**
 * Writes claims in both forms: the record with its links, and for an edge the marked relationship, in one go. A claim
 * that another names before its own row comes is there by its key until then.
 */
export function writeClaims(rows: readonly ClaimRow[]): Statement[] {
  const edges = rows.filter(({ object }) => object !== undefined);
  const remarks = rows.filter(({ object }) => object === undefined);
  const relayed = rows.filter(({ works }) => works.length > 0).map(({ key, works }) => ({ key, works }));
  const spoken = rows.filter(({ ownSteps }) => ownSteps.length > 0).map(({ key, ownSteps }) => ({ key, ownSteps }));
  const naming = rows.filter(({ claims }) => claims.length > 0).map(({ key, claims }) => ({ key, claims }));
  const recanted = rows.flatMap(({ key, takenBackIn }) => takenBackIn.map((source) => ({ key, source })));
  return [
    {
      text: `UNWIND $rows AS row
MATCH (s:Entity {key: row.subject}) MATCH (o:Entity {key: row.object}) MATCH (w:Source {key: row.source})
MERGE (n:Claim {key: row.key})
WITH n, row, s, o, w ${FILL_UNLESS_WRITTEN}
CREATE (n)-[:OBJECT]->(o)
CREATE (s)-[a:$(row.type)]->(o) SET a = row.edge
${STEPS}`,
      parameters: { rows: rowParameters(edges) },
    },
    {
      text: `UNWIND $rows AS row
MATCH (s:Entity {key: row.subject}) MATCH (w:Source {key: row.source})
MERGE (n:Claim {key: row.key})
WITH n, row, s, w ${FILL_UNLESS_WRITTEN}
${STEPS}`,
      parameters: { rows: rowParameters(remarks) },
    },
    {
      text: `UNWIND $rows AS row
MATCH (n:Claim {key: row.key}) UNWIND row.works AS key MATCH (w:Source {key: key})
MERGE (n)-[:PASSED_THROUGH]->(w)`,
      parameters: { rows: relayed },
    },
    {
      text: `UNWIND $rows AS row
MATCH (n:Claim {key: row.key}) UNWIND row.ownSteps AS step MATCH (w:Source {key: step.by})
MERGE (n)-[r:ATTRIBUTED_TO {step: step.properties.step}]->(w) SET r = step.properties`,
      parameters: { rows: rowParameters(spoken) },
    },
    {
      text: `UNWIND $rows AS row
MATCH (n:Claim {key: row.key}) UNWIND row.claims AS one MERGE (o:Claim {key: one.key})
MERGE (n)-[:$(one.type)]->(o)`,
      parameters: { rows: naming },
    },
    {
      text: `UNWIND $rows AS row
MATCH (n:Claim {key: row.key}) MATCH (w:Source {key: row.source})
MERGE (n)-[:TAKEN_BACK_IN]->(w)`,
      parameters: { rows: recanted },
    },
  ].filter(({ parameters }) => parameters.rows.length > 0);
}

/** The kinds of record of which nothing but the record is written. */
export type LoneLabel = Exclude<KeyedLabel, "Entity" | "Source" | "Claim">;

/** Writes replies, corrections, readings or marks. */
export const writeLone = (label: LoneLabel, rows: readonly RecordRow[]): Statement[] => [
  { text: `UNWIND $rows AS row MERGE (n:${label} {key: row.key}) ${FILL}`, parameters: { rows: rowParameters(rows) } },
];

/** Takes away readings or marks that are no longer in the case: they say how it is coded, and nothing that anybody claims. */
export const removeCoding = (label: "Reading" | "Mark", keys: readonly string[]): Statement[] => [
  { text: `UNWIND $keys AS key MATCH (n:${label} {key: key}) DETACH DELETE n`, parameters: { keys } },
];

/** Puts records that did not change into their new order. */
export const moveRecords = (label: KeyedLabel, rows: readonly RecordRow[]): Statement[] => [
  {
    text: `UNWIND $rows AS row MATCH (n:${label} {key: row.key}) SET n.position = row.position`,
    parameters: { rows: rows.map(({ key, position }) => ({ key, position: int(position) })) },
  },
];

/** A claim that is no longer in the case, as it stays in the database. */
export interface GoneClaim {
  readonly key: string;
  readonly record: string;
  readonly hash: string;
}

/** Marks claims withdrawn in both forms. */
export const withdrawClaims = (claims: readonly GoneClaim[]): Statement[] => [
  {
    text: `UNWIND $claims AS claim
MATCH (n:Claim {key: claim.key})
SET n.status = 'withdrawn', n.record = claim.record, n.hash = claim.hash
WITH n
MATCH (n)-[:SUBJECT]->(s), (n)-[:OBJECT]->(o)
MATCH (s)-[a {claimKey: n.key}]->(o)
SET a.status = 'withdrawn'`,
    parameters: { claims },
  },
];

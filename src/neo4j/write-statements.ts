import { int } from "neo4j-driver";
import type { CaseHeader } from "../model/case.ts";
import type { ClaimRow, EntityRow, RecordRow, SourceRow } from "./case-rows.ts";
import type { Statement } from "./statement.ts";

/** The kinds of record that have nodes of their own label. */
export const RECORD_LABELS = ["Entity", "Source", "Claim", "Reply", "Correction"] as const;
export type RecordLabel = (typeof RECORD_LABELS)[number];

const schema = (name: string, kind: string, what: string) => ({
  name: `sayswho_${name}`,
  statement: { text: `CREATE ${kind} sayswho_${name} IF NOT EXISTS FOR ${what}`, parameters: {} } as Statement,
});

/** Constraints and indexes by their names; each is made in a transaction of its own. */
export const SCHEMA = [
  schema("case", "CONSTRAINT", "(n:Case) REQUIRE n.id IS UNIQUE"),
  ...RECORD_LABELS.flatMap((label) => [
    schema(label.toLowerCase(), "CONSTRAINT", `(n:${label}) REQUIRE n.key IS UNIQUE`),
    schema(`${label.toLowerCase()}_case`, "INDEX", `(n:${label}) ON (n.case)`),
  ]),
  schema("identity", "INDEX", "(n:Entity) ON (n.identity)"),
  schema("words", "TEXT INDEX", "(n:Entity) ON (n.words)"),
] as const;

/** Which of them are there already: every constraint has an index of its name. */
export const READ_SCHEMA: Statement = { text: "SHOW INDEXES YIELD name RETURN name", parameters: {} };

/** Waits until the indexes that were just made can be used. */
export const AWAIT_INDEXES: Statement = { text: "CALL db.awaitIndexes(50)", parameters: {} };

// A row whose hash already stands was written whole, in this push or an earlier one: it is passed over, so that
// a batch that is sent again, after a cut or by the driver itself, changes nothing.
const UNLESS_WRITTEN = "WITH n, row WHERE n.hash IS NULL OR n.hash <> row.hash";
const FILL = "SET n = row.properties, n.key = row.key, n.hash = row.hash, n.position = row.position";

/** Writes the case itself. */
export const writeHeader = (header: CaseHeader): Statement => ({
  text: "MERGE (n:Case {id: $id}) SET n.title = $title, n.summary = $summary, n.record = $record",
  parameters: { id: header.id, title: header.title, summary: header.summary ?? null, record: JSON.stringify(header) },
});

/** Writes entities. */
export const writeEntities = (rows: readonly EntityRow[]): Statement[] => [
  {
    text: `UNWIND $rows AS row
MERGE (n:Entity {key: row.key})
${UNLESS_WRITTEN}
${FILL}
REMOVE n:Person:Organization:Place
SET n:$(row.label)`,
    parameters: { rows: rows.map(numbered) },
  },
];

/** Writes sources with what they come from. A work that is named before its own row comes is there by its key until then. */
export const writeSources = (rows: readonly SourceRow[]): Statement[] => [
  {
    text: `UNWIND $rows AS row
MERGE (n:Source {key: row.key})
${UNLESS_WRITTEN}
OPTIONAL MATCH (n)-[old:PUBLISHED_BY|AUTHORED_BY|DERIVES_FROM]->()
WITH n, row, collect(old) AS olds
FOREACH (old IN olds | DELETE old)
${FILL}
WITH n, row
CALL (n, row) { UNWIND row.publishers AS key MATCH (e:Entity {key: key}) CREATE (n)-[:PUBLISHED_BY]->(e) }
CALL (n, row) { UNWIND row.authors AS key MATCH (e:Entity {key: key}) CREATE (n)-[:AUTHORED_BY]->(e) }
CALL (n, row) { UNWIND row.derivesFrom AS one MERGE (w:Source {key: one.key}) CREATE (n)-[:DERIVES_FROM {how: one.how}]->(w) }`,
    parameters: { rows: rows.map(numbered) },
  },
];

/** Takes away what was written of claims before, so that they can be written anew. Their nodes stay, with what others hung on them. */
export const unlinkClaims = (rows: readonly ClaimRow[]): Statement[] => {
  const parameters = { rows: rows.map(({ key, hash }) => ({ key, hash })) };
  const written = "UNWIND $rows AS row MATCH (n:Claim {key: row.key}) WHERE n.hash <> row.hash";
  return [
    {
      text: `${written} MATCH (n)-[:SUBJECT]->(s), (n)-[:OBJECT]->(o) MATCH (s)-[a {claimKey: row.key}]->(o) DELETE a`,
      parameters,
    },
    {
      text: `${written} MATCH (n)-[old:SUBJECT|OBJECT|STATED_IN|PASSED_THROUGH|ATTRIBUTED_TO]->() DELETE old`,
      parameters,
    },
  ];
};

const CLAIM_LINKS = `CREATE (n)-[:SUBJECT]->(s)
CREATE (n)-[:STATED_IN]->(w)`;
const STEPS = `CALL (n, row) {
  UNWIND row.works AS key
  MATCH (w:Source {key: key})
  CREATE (n)-[:PASSED_THROUGH]->(w)
}
CALL (n, row) {
  UNWIND row.steps AS step
  MATCH (e:Entity {key: step.by})
  CREATE (n)-[r:ATTRIBUTED_TO]->(e) SET r = step.properties
}`;

/** Writes claims in both forms: the record with its links, and for an edge the marked relationship, in one go. */
export function writeClaims(rows: readonly ClaimRow[]): Statement[] {
  const edges = rows.filter(({ object }) => object !== undefined);
  const remarks = rows.filter(({ object }) => object === undefined);
  return [
    {
      text: `UNWIND $rows AS row
MATCH (s:Entity {key: row.subject}) MATCH (o:Entity {key: row.object}) MATCH (w:Source {key: row.source})
MERGE (n:Claim {key: row.key})
WITH n, row, s, o, w WHERE n.hash IS NULL OR n.hash <> row.hash
${FILL}
${CLAIM_LINKS}
CREATE (n)-[:OBJECT]->(o)
CREATE (s)-[a:$(row.type)]->(o) SET a = row.edge
WITH n, row
${STEPS}`,
      parameters: { rows: edges.map(numbered) },
    },
    {
      text: `UNWIND $rows AS row
MATCH (s:Entity {key: row.subject}) MATCH (w:Source {key: row.source})
MERGE (n:Claim {key: row.key})
WITH n, row, s, w WHERE n.hash IS NULL OR n.hash <> row.hash
${FILL}
${CLAIM_LINKS}
WITH n, row
${STEPS}`,
      parameters: { rows: remarks.map(numbered) },
    },
  ].filter(({ parameters }) => parameters.rows.length > 0);
}

/** Writes replies. */
export const writeReplies = (rows: readonly RecordRow[]): Statement[] => [
  { text: `UNWIND $rows AS row MERGE (n:Reply {key: row.key}) ${FILL}`, parameters: { rows: rows.map(numbered) } },
];

/** Writes corrections. */
export const writeCorrections = (rows: readonly RecordRow[]): Statement[] => [
  { text: `UNWIND $rows AS row MERGE (n:Correction {key: row.key}) ${FILL}`, parameters: { rows: rows.map(numbered) } },
];

/** Puts records that did not change into their new order. */
export const moveRecords = (label: RecordLabel, rows: readonly RecordRow[]): Statement[] => [
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

/** JavaScript's numbers would come in as fractions. */
const numbered = <R extends RecordRow>(row: R): Omit<R, "position"> & { position: unknown } => ({
  ...row,
  position: int(row.position),
});

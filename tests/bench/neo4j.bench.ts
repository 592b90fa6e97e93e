import { afterAll, beforeAll, expect, test } from "vitest";
import RELEASES from "../../scripts/neo4j/releases.json" with { type: "json" };
import { parseCase } from "../../src/case-file/parse-case.ts";
import { claimRowAt } from "../../src/formats/neo4j/claim-rows.ts";
import type { CaseRecords } from "../../src/model/case.ts";
import { connect, connectionFrom } from "../../src/neo4j/connect.ts";
import type { Database } from "../../src/neo4j/database.ts";
import { pushCase } from "../../src/neo4j/push-case.ts";
import { rowParameters } from "../../src/neo4j/row-parameters.ts";
import type { ClaimTable } from "../../src/table/claim-table.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { removeCase } from "../neo4j/own-case.ts";
import { type RunningServer, startNeo4j } from "../neo4j/start-neo4j.ts";
import { madeCase } from "./made-case.ts";

const SIZES = (process.env.BENCH_SIZES ?? "10000,100000").split(",").map(Number);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const BATCH = 2_000;

let server: RunningServer | undefined;
let database: Database;
beforeAll(async () => {
  server = process.env.NEO4J_URI
    ? undefined
    : await startNeo4j(process.env.BENCH_NEO4J ?? RELEASES[0]?.version ?? "", "--heap", "2g");
  database = await connect(server ?? connectionFrom(process.env));
}, 180_000);
afterAll(async () => {
  await database.close();
  await server?.stop();
});

/** The floor: the same nodes, relationships and properties, with nothing asked, compared or checked. */
const BARE = `UNWIND $rows AS row
MATCH (s:Entity {key: row.subject}) MATCH (o:Entity {key: row.object}) MATCH (w:Source {key: row.source})
CREATE (n:Claim) SET n = row.properties
CREATE (n)-[:SUBJECT]->(s) CREATE (n)-[:OBJECT]->(o) CREATE (n)-[:STATED_IN]->(w)
CREATE (s)-[a:ALLEGEDLY_SUPPORTS]->(o) SET a = row.edge
WITH n, row UNWIND row.steps AS step MATCH (e:Entity {key: step.by})
CREATE (n)-[r:ATTRIBUTED_TO]->(e) SET r = step.properties`;

/** Milliseconds of bare creation; the rows are made beside the clock. */
async function createBare(table: ClaimTable): Promise<number> {
  let spent = 0;
  const rowAt = claimRowAt(table);
  for (let from = 0; from < table.size; from += BATCH) {
    const made = Array.from({ length: Math.min(BATCH, table.size - from) }, (_, i) => rowAt(from + i));
    const rows = rowParameters(made);
    const start = performance.now();
    await database.write([{ text: BARE, parameters: { rows } }]);
    spent += performance.now() - start;
  }
  return spent;
}

/** Milliseconds of a push, from a table to a verified database, and of its writing alone. */
async function push(table: ClaimTable): Promise<{ readonly whole: number; readonly writing: number }> {
  const start = performance.now();
  let written = start;
  const watched: Database = {
    ...database,
    write: async (statements) => {
      await database.write(statements);
      written = performance.now();
    },
  };
  expect((await pushCase(watched, table, { batch: BATCH })).violations).toEqual([]);
  return { whole: performance.now() - start, writing: written - start };
}

test.each(SIZES)("pushing %d claims, against a bare UNWIND … CREATE of the same rows", async (size) => {
  const parsed = parseCase({ files: madeCase(size).files, texts: new Map() });
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  const { records } = parsed;
  const named = (id: string, some: Partial<CaseRecords> = {}) =>
    buildTable({ ...records, header: { ...records.header, id: id as never }, ...some });

  const cases: string[] = [];
  const withoutClaims = async (id: string) => {
    cases.push(id);
    await pushCase(database, named(id, { claims: [] }));
    return named(id);
  };
  const round = async (words: string, bareFirst: boolean) => {
    const [bareTable, pushTable] = [await withoutClaims(`bare-${words}`), await withoutClaims(`push-${words}`)];
    const before = bareFirst ? await createBare(bareTable) : 0;
    const { whole, writing } = await push(pushTable);
    const bare = bareFirst ? before : await createBare(bareTable);
    return { bare, whole, writing };
  };

  // Warm: the same queries, planned and compiled, and a database that has its indexes.
  await round("warm", true);
  const rounds: Awaited<ReturnType<typeof round>>[] = [];
  for (let i = 0; i < ROUNDS; i++) rounds.push(await round(String(i), i % 2 === 0));

  const sum = (of: "bare" | "whole" | "writing") => rounds.reduce((all, one) => all + one[of], 0);
  const perSecond = (of: "bare" | "whole" | "writing") => Math.round((size * ROUNDS) / (sum(of) / 1000));
  const againFrom = performance.now();
  await pushCase(database, named("push-0"), { batch: BATCH });
  console.log(
    `${size} claims, batches of ${BATCH}, ${ROUNDS} rounds: bare ${perSecond("bare")}/s; ` +
      `push without verifying ${perSecond("writing")}/s (${(sum("bare") / sum("writing")).toFixed(2)}), ` +
      `push with verifying ${perSecond("whole")}/s (${(sum("bare") / sum("whole")).toFixed(2)}); ` +
      `by rounds ${rounds.map(({ bare, whole }) => (bare / whole).toFixed(2)).join(", ")}; ` +
      `push again ${(performance.now() - againFrom).toFixed(0)} ms`,
  );
  for (const id of process.env.NEO4J_URI ? cases : []) await removeCase(database, id);
});

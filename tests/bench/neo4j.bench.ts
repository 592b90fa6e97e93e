import { afterAll, beforeAll, expect, test } from "vitest";
import RELEASES from "../../scripts/neo4j/releases.json" with { type: "json" };
import { parseCase } from "../../src/case-file/parse-case.ts";
import { claimRow } from "../../src/formats/case-rows.ts";
import { asEntityId } from "../../src/model/id.ts";
import { connect, connectionFrom } from "../../src/neo4j/connect.ts";
import type { Database } from "../../src/neo4j/database.ts";
import { exploreDatabase } from "../../src/neo4j/explore-database.ts";
import { pushCase } from "../../src/neo4j/push-case.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { type RunningServer, startNeo4j } from "../neo4j/neo4j-server.ts";
import { removeCase } from "../neo4j/own-case.ts";
import { madeCase } from "./made-case.ts";

const SIZES = (process.env.BENCH_SIZES ?? "10000,100000").split(",").map(Number);
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

/** The floor: the same rows, made, sent and created with nothing asked and nothing checked. */
const BARE = `UNWIND $rows AS row
MATCH (s:Entity {key: row.subject}) MATCH (o:Entity {key: row.object}) MATCH (w:Source {key: row.source})
CREATE (n:Claim) SET n = row.properties, n.key = row.key, n.hash = row.hash
CREATE (n)-[:SUBJECT]->(s) CREATE (n)-[:OBJECT]->(o) CREATE (n)-[:STATED_IN]->(w)
CREATE (s)-[a:ALLEGEDLY_SUPPORTS]->(o) SET a = row.edge
WITH n, row UNWIND row.steps AS step MATCH (e:Entity {key: step.by})
CREATE (n)-[r:ATTRIBUTED_TO]->(e) SET r = step.properties`;

test.each(SIZES)("pushing %d claims, against a bare UNWIND … CREATE of the same rows", async (size) => {
  const parsed = parseCase({ files: madeCase(size).files, texts: new Map() });
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  const named = (id: string) => ({ ...parsed.records, header: { ...parsed.records.header, id: id as never } });
  const perSecond = (from: number) => Math.round(size / ((performance.now() - from) / 1000));

  // Warm: the same queries, planned and compiled, and a database that has its indexes.
  await pushCase(database, buildTable({ ...named("warm"), claims: parsed.records.claims.slice(0, 4_000) }));

  const table = buildTable(named("bare"));
  await pushCase(database, buildTable({ ...named("bare"), claims: [] }));
  const bareFrom = performance.now();
  for (let from = 0; from < size; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, size - from) }, (_, i) => claimRow(table, from + i));
    await database.write([{ text: BARE, parameters: { rows } }]);
  }
  const bare = perSecond(bareFrom);
  await removeCase(database, "bare");

  await pushCase(database, buildTable({ ...named("pushed"), claims: [] }));
  const pushFrom = performance.now();
  const pushed = await pushCase(database, buildTable(named("pushed")), { batch: BATCH });
  const push = perSecond(pushFrom);
  expect(pushed.violations).toEqual([]);

  const againFrom = performance.now();
  await pushCase(database, buildTable(named("pushed")), { batch: BATCH });
  const again = performance.now() - againFrom;

  const explorer = exploreDatabase(database, "pushed");
  const timed = async (ask: () => Promise<unknown>) => {
    const from = performance.now();
    await ask();
    return `${(performance.now() - from).toFixed(0)} ms`;
  };
  console.log(
    `${size} claims, batches of ${BATCH}: bare ${bare}/s, push with fingerprints and verifying ${push}/s (${(push / bare).toFixed(2)}), ` +
      `push again ${again.toFixed(0)} ms; search ${await timed(() => explorer.search("entity 17", 20))}, ` +
      `one hop ${await timed(() => explorer.neighbourhood(asEntityId("e17"), 1, 200))}, ` +
      `link ${await timed(() => explorer.link(asEntityId("e17"), asEntityId("e18")))}, ` +
      `three paths ${await timed(() => explorer.paths(asEntityId("e17"), asEntityId("e1000"), 3, 6).catch((error) => error))}`,
  );
  for (const id of ["pushed", "warm"]) await removeCase(database, id);
});

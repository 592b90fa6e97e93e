import { env } from "node:process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import RELEASES from "../../scripts/neo4j/releases.json" with { type: "json" };
import { cypher } from "../../src/formats/neo4j/cypher.ts";
import type { CaseRecords } from "../../src/model/case.ts";
import type { Database } from "../../src/neo4j/database.ts";
import { exploreParts } from "../../src/neo4j/explore-parts.ts";
import { pullCase } from "../../src/neo4j/pull-case.ts";
import { pushCase } from "../../src/neo4j/push-case.ts";
import { verifyCase } from "../../src/neo4j/verify-case.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { written } from "../formats/read-export.ts";
import { sampleCase } from "../sample-case.ts";
import { everyFieldCase } from "./every-field-case.ts";
import { graphOf } from "./graph-of.ts";
import { importCase } from "./imported-case.ts";
import { describeOnNeo4j } from "./neo4j-server.ts";
import { inOwnCase, removeCase } from "./own-case.ts";

const HOSTILE = [
  "x'}] AS row DETACH DELETE row //",
  "\\u0027}] DETACH DELETE n //",
  "a\\",
  "\\\\u0027",
  "\\'",
  "two\nlines;\nand\r\n\u2028",
  "\"quoted\", 'both' `ways`",
  "🙂 \u0007 \u202e",
  "; MATCH (n) DETACH DELETE n;\n",
  "\t=1+1,",
];

const NOTHING_TO_DO = { added: 0, changed: 0, moved: 0, withdrawn: 0, violations: [] };

const hostileCase = (): CaseRecords => {
  const { records } = sampleCase();
  const word = (i: number) => HOSTILE[i % HOSTILE.length] ?? "";
  return {
    ...records,
    entities: records.entities.map((entity, i) => ({ ...entity, name: word(i), names: [{ text: word(i + 1) }] })),
    claims: records.claims.map((claim, i) => ({ ...claim, statement: word(i), hedges: HOSTILE })),
  };
};

describeOnNeo4j("a Cypher script", ({ database }) => {
  test("brings every claim with its mark, whatever its words are", async () => {
    await inOwnCase(database(), hostileCase(), async (records) => {
      await runScript(database(), records);
      await expectInDatabase(database(), records);
      const before = await counts(database(), records);
      await runScript(database(), records);
      expect(await counts(database(), records)).toEqual(before);
    });
  });

  test("holds whatever a record can say, as a push writes it", async () => {
    await inOwnCase(database(), everyFieldCase(), async (records) => {
      await runScript(database(), records);
      await expectPulled(database(), records);
      const byScript = await graphOf(database(), records);
      expect(await pushCase(database(), buildTable(records))).toMatchObject(NOTHING_TO_DO);
      await removeCase(database(), records.header.id);
      await pushCase(database(), buildTable(records));
      expect(byScript).toEqual(await graphOf(database(), records));
    });
  });

  test("holds any case", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCase(), async ({ records: generated }) => {
        await inOwnCase(database(), generated, async (records) => {
          await runScript(database(), records);
          await expectInDatabase(database(), records);
          await expectPulled(database(), records);
          expect(await pushCase(database(), buildTable(records))).toMatchObject(NOTHING_TO_DO);
        });
      }),
      { numRuns: 6 },
    );
  }, 60_000);
});

describe.skipIf(env.NEO4J_URI || env.SAYSWHO_QUICK)("the offline importer", () => {
  test.each(RELEASES.map(({ version }) => version))(
    "of Neo4j %s makes of the tables what a push writes",
    async (version) => {
      const records = hostileCase();
      const { database, stop } = await importCase(version, buildTable(records));
      try {
        await expectInDatabase(database, records);
        expect(await verifyCase(database, records.header.id)).toEqual([]);
        await expectPulled(database, records);
        await expect(exploreParts(database, records.header)).rejects.toThrow(/after\.cypher/);
        const imported = await graphOf(database, records);
        expect(await pushCase(database, buildTable(records))).toMatchObject(NOTHING_TO_DO);
        expect(await exploreParts(database, records.header)).toMatchObject({ claims: records.claims.length });
        await removeCase(database, records.header.id);
        await pushCase(database, buildTable(records));
        expect(imported).toEqual(await graphOf(database, records));
      } finally {
        await stop();
      }
    },
    180_000,
  );
});

async function runScript(database: Database, records: CaseRecords): Promise<void> {
  const script = written(cypher, buildTable(records)).get("") ?? "";
  for (const text of script.split(";\n").filter(Boolean)) await database.write([{ text, parameters: {} }]);
}

async function expectInDatabase(database: Database, { header, entities, claims }: CaseRecords): Promise<void> {
  const parameters = { id: header.id };
  const people = await database.read({
    text: "MATCH (n:Entity {case: $id}) RETURN n.id AS id, n.name AS name, n.names AS names",
    parameters,
  });
  const byId = (one: object, other: object) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
  const wantedPeople = entities.map(({ id, name, names }) => ({ id, name, names: names.map(({ text }) => text) }));
  expect(people.map(({ id, name, names }) => ({ id, name, names: names ?? [] })).sort(byId)).toEqual(
    [...wantedPeople].sort(byId),
  );

  const edges = await database.read({
    text: "MATCH (s:Entity {case: $id})-[a]->(o) RETURN a.claimId AS id, s.id AS subject, o.id AS object, a.statement AS statement, a.allegation AS allegation",
    parameters,
  });
  const wanted = claims.flatMap(({ id, subject, object, statement, allegation }) =>
    object === undefined ? [] : [{ id, subject, object, statement, allegation }],
  );
  expect([...edges].sort(byId)).toEqual([...wanted].sort(byId));
}

async function expectPulled(database: Database, records: CaseRecords): Promise<void> {
  const pulled = await pullCase(database, records.header.id);
  expect(pulled.ok && pulled.records).toEqual(records);
}

const counts = (database: Database, { header }: CaseRecords) =>
  database.read({
    text: "MATCH (n {case: $id}) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS relationships",
    parameters: { id: header.id },
  });

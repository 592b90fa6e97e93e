import { expect, test } from "vitest";
import { pushCase } from "../../src/neo4j/push-case.ts";
import { verifyCase } from "../../src/neo4j/verify-case.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { everyFieldCase } from "./every-field-case.ts";
import { describeOnNeo4j } from "./neo4j-server.ts";
import { inOwnCase } from "./own-case.ts";

const SPOILED: readonly (readonly [what: string, text: string])[] = [
  ["REMOVE a.allegation", "MATCH (:Entity {case: $id})-[a]->(:Entity) WITH a LIMIT 1 REMOVE a.allegation"],
  ["REMOVE a.sourceId", "MATCH (:Entity {case: $id})-[a]->(:Entity) WITH a LIMIT 1 REMOVE a.sourceId"],
  ["DELETE a", "MATCH (:Entity {case: $id})-[a]->(:Entity) WITH a LIMIT 1 DELETE a"],
  ["CREATE ()-[:KNOWS]->()", "MATCH (a:Entity {case: $id}) WITH a LIMIT 1 CREATE (a)-[:KNOWS]->(a)"],
  ["no STATED_IN", "MATCH (:Claim {case: $id})-[r:STATED_IN]->() WITH r LIMIT 1 DELETE r"],
  ["no ATTRIBUTED_TO", "MATCH (:Claim {case: $id})-[r:ATTRIBUTED_TO]->() WITH r LIMIT 1 DELETE r"],
  ["another polarity", "MATCH (c:Claim {case: $id})-[:OBJECT]->() WITH c LIMIT 1 SET c.polarity = 'x'"],
  [
    "the own voice of a work that nobody read",
    "MATCH (c:Claim {case: $id, id: 'owner'})-[r:ATTRIBUTED_TO]->(:Source) MATCH (o:Source {case: $id, id: 'blog'}) CREATE (c)-[n:ATTRIBUTED_TO]->(o) SET n = properties(r) DELETE r",
  ],
  ["a claim without its record", "MATCH (c:Claim {case: $id}) WITH c LIMIT 1 REMOVE c.record"],
  [
    "a join between two entities",
    "MATCH (a:Entity {case: $id}), (b:Entity {case: $id}) WHERE a <> b WITH a, b LIMIT 1 CREATE (a)-[:JOINED_INTO]->(b)",
  ],
  ["a source without its record", "MATCH (w:Source {case: $id}) WITH w LIMIT 1 REMOVE w.record"],
];

describeOnNeo4j("verifying a case", ({ database, tried }) => {
  test("finds nothing after a push", async () => {
    await inOwnCase(database(), everyFieldCase(), async (records) => {
      await pushCase(database(), buildTable(records));
      expect(await verifyCase(database(), records.header.id)).toEqual([]);
    });
  });

  test.each(tried(SPOILED))("finds what somebody spoiled: %s", async (_, text) => {
    await inOwnCase(database(), everyFieldCase(), async (records) => {
      await pushCase(database(), buildTable(records));
      await database().write([{ text, parameters: { id: records.header.id } }]);
      const violations = await verifyCase(database(), records.header.id);
      expect(violations).not.toEqual([]);
      for (const violation of violations)
        expect(violation).toMatchObject({ count: expect.any(Number), example: expect.stringMatching(/./) });
    });
  });
});

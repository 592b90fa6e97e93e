import { expect, test } from "vitest";
import type { Answer } from "../../src/neo4j/database.ts";
import { sampleCase } from "../sample-case.ts";
import { describeOnNeo4j } from "./neo4j-server.ts";
import { inOwnCase } from "./own-case.ts";

describeOnNeo4j("a database", ({ database }) => {
  test("answers with plain values", async () => {
    const answers: Answer[] = await database().read({
      text: "RETURN 1 + $one AS two, [$word] AS words",
      parameters: { one: 1, word: "x" },
    });
    expect(answers).toEqual([{ two: 2, words: ["x"] }]);
  });

  test("is not written to in a session that reads", async () => {
    await expect(database().read({ text: "CREATE (:Nobody)", parameters: {} })).rejects.toMatchObject({
      code: "database-read-only",
    });
  });

  test("ends a question that takes too long", async () => {
    const endless = {
      text: "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b % 7)",
      parameters: {},
    };
    await expect(database().read(endless, 500)).rejects.toMatchObject({ code: "database-too-slow" });
  });

  test("writes all of a transaction, or nothing", async () => {
    await inOwnCase(database(), sampleCase().records, async ({ header: { id } }) => {
      const good = { text: "CREATE (:Entity {key: $id, case: $id})", parameters: { id } };
      await expect(database().write([good, { text: "THIS IS NO QUERY", parameters: {} }])).rejects.toMatchObject({
        code: "database-trouble",
      });
      const found = await database().read({ text: "MATCH (n:Entity {case: $id}) RETURN n", parameters: { id } });
      expect(found).toEqual([]);
    });
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { pullCase } from "../../src/neo4j/pull-case.ts";
import { pushCase } from "../../src/neo4j/push-case.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { sampleCase } from "../sample-case.ts";
import { describeOnNeo4j } from "./neo4j-server.ts";
import { inOwnCase } from "./own-case.ts";

describeOnNeo4j("pulling a case", ({ database, runs }) => {
  test("gives back what was pushed, whatever it was", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCase(), async ({ records: generated }) => {
        await inOwnCase(database(), generated, async (records) => {
          expect((await pushCase(database(), buildTable(records))).violations).toEqual([]);
          const pulled = await pullCase(database(), records.header.id);
          expect(pulled.ok && pulled.records).toEqual(records);
        });
      }),
      { numRuns: runs(5, 30) },
    );
  }, 240_000);

  test("checks what comes out of a database like any other data", async () => {
    await inOwnCase(database(), sampleCase().records, async (records) => {
      await pushCase(database(), buildTable(records));
      const text =
        "MATCH (c:Claim {key: $key}) SET c.record = replace(c.record, '\"allegation\":true', '\"allegation\":false')";
      await database().write([{ text, parameters: { key: `${records.header.id}/payment` } }]);
      const pulled = await pullCase(database(), records.header.id);
      expect(pulled.ok).toBe(false);
      expect(pulled.issues[0]).toMatchObject({ code: "not-one-of", where: { file: "claims.jsonl", line: 1 } });
    });
  });

  test("of a case that is not there says which are", async () => {
    await inOwnCase(database(), sampleCase().records, async (records) => {
      await pushCase(database(), buildTable(records));
      const missing = await pullCase(database(), "no-such-case").catch((error) => error);
      expect(missing).toMatchObject({ code: "database-missing" });
      expect(missing.message).toContain(records.header.id);
    });
  });
});

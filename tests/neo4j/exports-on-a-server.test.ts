import fc from "fast-check";
import { expect, test } from "vitest";
import { cypher } from "../../src/formats/neo4j/cypher.ts";
import type { CaseRecords } from "../../src/model/case.ts";
import type { Database } from "../../src/neo4j/database.ts";
import { pushCase } from "../../src/neo4j/push-case.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { written } from "../formats/read-export.ts";
import { everyFieldCase } from "./every-field-case.ts";
import { graphOf } from "./graph-of.ts";
import { expectInDatabase, expectPulled, NOTHING_TO_DO } from "./held-case.ts";
import { hostileRecords } from "./hostile-records.ts";
import { describeOnNeo4j } from "./neo4j-server.ts";
import { inOwnCase, removeCase } from "./own-case.ts";

describeOnNeo4j("a Cypher script", ({ database, runs }) => {
  test("brings every claim with its mark, whatever its words are", async () => {
    await inOwnCase(database(), hostileRecords(), async (records) => {
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
      { numRuns: runs(2, 6) },
    );
  });
});

async function runScript(database: Database, records: CaseRecords): Promise<void> {
  const script = written(cypher, buildTable(records)).get("") ?? "";
  for (const text of script.split(";\n").filter(Boolean)) await database.write([{ text, parameters: {} }]);
}

const counts = (database: Database, { header }: CaseRecords) =>
  database.read({
    text: "MATCH (n {case: $id}) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS relationships",
    parameters: { id: header.id },
  });

import { expect, test } from "vitest";
import { missingSchema } from "../../src/neo4j/missing-schema.ts";
import { pushCase } from "../../src/neo4j/push-case.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";
import { describeOnNeo4j } from "./neo4j-server.ts";
import { inOwnCase } from "./own-case.ts";

// That one which was only imported lacks all of them is shown where the importer is: offline-import.test.ts.
describeOnNeo4j("a database that was pushed to", ({ database }) => {
  test("lacks no constraint and no index", async () => {
    await inOwnCase(database(), sampleCase().records, async (records) => {
      await pushCase(database(), buildTable(records));
      expect(await missingSchema(database())).toEqual([]);
    });
  });
});

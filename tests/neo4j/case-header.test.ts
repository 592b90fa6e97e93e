import { expect, test } from "vitest";
import { readCaseHeader } from "../../src/neo4j/case-header.ts";
import { pushCase } from "../../src/neo4j/push-case.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";
import { describeOnNeo4j } from "./neo4j-server.ts";
import { inOwnCase } from "./own-case.ts";

describeOnNeo4j("the header of a case", ({ database }) => {
  test("is as it was pushed, and of a case that is not there it is said which are", async () => {
    await inOwnCase(database(), sampleCase().records, async (records) => {
      await pushCase(database(), buildTable(records));
      expect(await readCaseHeader(database(), records.header.id)).toEqual(records.header);
      await expect(readCaseHeader(database(), "nowhere")).rejects.toMatchObject({
        code: "database-missing",
        message: expect.stringContaining(records.header.id),
      });
    });
  });
});

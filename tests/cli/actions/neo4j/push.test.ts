import { expect, test } from "vitest";
import { writeCaseFolder } from "../../../../src/case-file/on-disk/write-case-folder.ts";
import { pushCase } from "../../../../src/neo4j/push-case.ts";
import { buildTable } from "../../../../src/table/table-builder.ts";
import { describeOnNeo4j } from "../../../neo4j/neo4j-server.ts";
import { inOwnCase } from "../../../neo4j/own-case.ts";
import { sampleCase } from "../../../sample-case.ts";
import { casesOnDisk } from "../../case-on-disk.ts";
import { runOnNeo4j } from "../../on-neo4j.ts";
import { jsonLines, runCommand } from "../../run-command.ts";

const cases = casesOnDisk();

test("without a database it is used wrongly, and says which variable is missing", async () => {
  const { NEO4J_URI } = process.env;
  process.env.NEO4J_URI = "";
  const { code, err } = await runCommand("push", cases.sound());
  process.env.NEO4J_URI = NEO4J_URI ?? "";
  expect(code).toBe(2);
  expect(err).toContain("NEO4J_URI");
});

describeOnNeo4j("push", ({ connection, database }) => {
  test("writes a case, says what it changed and that it is verified", async () => {
    await inOwnCase(database(), sampleCase().records, async (records) => {
      const folder = `${cases.folder()}/${records.header.id}`;
      await writeCaseFolder(folder, records);
      const first = await runOnNeo4j(connection(), "push", folder);
      expect(first).toMatchObject({ code: 0, out: expect.stringContaining("20 records added") });
      expect(first.out).toContain("Verified");

      const { out } = await runOnNeo4j(connection(), "push", folder, "--json");
      expect(jsonLines(out)).toEqual([
        {
          case: records.header.id,
          added: 0,
          changed: 0,
          moved: 0,
          withdrawn: 0,
          removed: 0,
          unchanged: 20,
          violations: [],
          stayedBehind: [],
        },
      ]);
    });
  });

  test("a wrong password ends with 1 and is not printed", async () => {
    const { code, out, err } = await runOnNeo4j({ ...connection(), password: "s3cret-wrong" }, "push", cases.sound());
    expect(code).toBe(1);
    expect(err).toContain("NEO4J_PASSWORD");
    expect(out + err).not.toContain("s3cret-wrong");
  });

  test("--only-verify writes nothing, and ends with 1 where a rule is broken", async () => {
    await inOwnCase(database(), sampleCase().records, async (records) => {
      const folder = `${cases.folder()}/${records.header.id}`;
      await writeCaseFolder(folder, records);
      await pushCase(database(), buildTable(records));
      const text = "MATCH (:Entity {case: $id})-[a]->() REMOVE a.allegation";
      await database().write([{ text, parameters: { id: records.header.id } }]);
      const { code, out } = await runOnNeo4j(connection(), "push", folder, "--only-verify");
      expect(code).toBe(1);
      expect(out).toContain("Broken 7 times");
    });
  });
});

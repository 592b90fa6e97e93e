import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatCase } from "../../../../src/case-file/format-case.ts";
import { pushCase } from "../../../../src/neo4j/push-case.ts";
import { buildTable } from "../../../../src/table/table-builder.ts";
import { describeOnNeo4j } from "../../../neo4j/neo4j-server.ts";
import { inOwnCase } from "../../../neo4j/own-case.ts";
import { sampleCase } from "../../../sample-case.ts";
import { casesOnDisk } from "../../case-on-disk.ts";
import { runOnNeo4j } from "../../on-neo4j.ts";
import { jsonLines, runCommand } from "../../run-command.ts";

const cases = casesOnDisk();

test("does not write over a case unless told to", async () => {
  const { code, err } = await runCommand("pull", cases.sound(), "--id", "x");
  expect(code).toBe(2);
  expect(err).toContain("--overwrite");
});

describeOnNeo4j("pull", ({ connection, database }) => {
  test("writes the folder of the case that was pushed, byte for byte", async () => {
    await inOwnCase(database(), sampleCase().records, async (records) => {
      await pushCase(database(), buildTable(records));
      const folder = join(cases.folder(), `pulled-${records.header.id}`);
      expect((await runOnNeo4j(connection(), "pull", folder, "--id", records.header.id)).code).toBe(0);
      for (const [name, text] of formatCase(records)) expect(await readFile(join(folder, name), "utf8")).toBe(text);
    });
  });

  test("with a query writes those claims, and a case that checks", async () => {
    await inOwnCase(database(), sampleCase().records, async (records) => {
      await pushCase(database(), buildTable(records));
      const folder = join(cases.folder(), `part-${records.header.id}`);
      const query = "MATCH (c:Claim {case: $case, polarity: 'denies'}) RETURN c.id";
      const words = ["pull", folder, "--id", records.header.id, "--query", query, "--json"];
      expect(jsonLines((await runOnNeo4j(connection(), ...words)).out)).toMatchObject([{ claims: 1 }]);
      expect((await runCommand("check", folder)).code).toBe(0);
    });
  });

  test("a query that would write is refused", async () => {
    await inOwnCase(database(), sampleCase().records, async (records) => {
      await pushCase(database(), buildTable(records));
      const words = [
        "pull",
        join(cases.folder(), "none"),
        "--id",
        records.header.id,
        "--query",
        "MATCH (n) DETACH DELETE n",
      ];
      expect(await runOnNeo4j(connection(), ...words)).toMatchObject({ code: 1, out: "" });
    });
  });
});

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { wholeFileIssue } from "../../../src/case-file/whole-file-issue.ts";
import { entitiesBeside } from "../../../src/cli/importing/entities-beside.ts";
import { NO_ENTITIES } from "../../../src/formats/readers/tables/read-csv.ts";
import { casesOnDisk } from "../case-on-disk.ts";

const cases = casesOnDisk();

test("a table of nodes is named where it is missed and lies beside, and not otherwise", async () => {
  const path = join(cases.folder(), "a.b.csv");
  const missed = [wholeFileIssue("a.b.csv", NO_ENTITIES, "message", "mend")];
  expect(await entitiesBeside(path, missed)).toBe("");
  await writeFile(join(cases.folder(), "a.b.nodes.csv"), "");
  expect(await entitiesBeside(path, missed)).toContain("a.b.nodes.csv");
  expect(await entitiesBeside(path, [])).toBe("");
});

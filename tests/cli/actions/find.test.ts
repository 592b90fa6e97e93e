import { expect, test } from "vitest";
import { casesOnDisk } from "../case-on-disk.ts";
import { jsonLines, runCommand } from "../run-command.ts";

const cases = casesOnDisk();

test("--json has the best match first, with the words that matched", async () => {
  const { out } = await runCommand("find", cases.sound(), "lucja", "--json");
  expect(jsonLines(out)[0]).toMatchObject({ entity: { id: "lucja-wrona" }, matched: ["lucja"] });
});

test("finding nothing is no error", async () => {
  const { code, out } = await runCommand("find", cases.sound(), "xyzzy");
  expect(code).toBe(0);
  expect(out).toContain("Nothing in this case matches");
});

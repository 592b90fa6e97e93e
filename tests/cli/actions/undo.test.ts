import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { casesOnDisk } from "../case-on-disk.ts";
import { caseWithDrafts, draftOf } from "../drafts-on-disk.ts";
import { jsonLines, runCommand } from "../run-command.ts";

const cases = casesOnDisk();

test("what a command last recorded is taken back, and --json says what and where", async () => {
  const folder = await caseWithDrafts(cases.folder(), [draftOf("one")]);
  const before = await readFile(join(folder, "claims.yaml"), "utf8");
  await runCommand("drafts", folder, "accept", "one", "--by", "I. Vosk");
  const { code, out } = await runCommand("undo", folder, "--json");
  expect(code).toBe(0);
  expect(jsonLines(out)).toEqual([{ ok: true, what: "accepted claim-one", files: ["claims.yaml"] }]);
  expect(await readFile(join(folder, "claims.yaml"), "utf8")).toBe(before);
});

test("where there is nothing to take back that is said, and ends with 1", async () => {
  const { code, err } = await runCommand("undo", cases.sound());
  expect([code, err]).toEqual([1, expect.stringContaining("no command has left anything")]);
});

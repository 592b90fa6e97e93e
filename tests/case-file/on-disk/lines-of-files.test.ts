import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { linesOfFiles } from "../../../src/case-file/on-disk/lines-of-files.ts";
import { sha256Of } from "../../../src/model/sha256.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  for (const name of ["a.jsonl", "b.jsonl"]) await writeFile(join(folder, name), "one\ntwo\n");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Both files as they were read. */
async function read() {
  const lines = linesOfFiles(folder, 1e9);
  for (const name of ["a.jsonl", "b.jsonl"]) expect(await lines.readLines(name, () => true)).toBe(true);
  expect([...lines.hashes.values()]).toEqual(Array(2).fill(sha256Of("one\ntwo\n")));
  return lines;
}

test("what lies there as it was read is looked into again", async () => {
  const lines = await read();
  expect([...lines.linesAgain("a.jsonl", 4)]).toEqual(["two", ""]);
  expect(lines.areStill()).toBe(true);
});

test.each([
  ["was taken away", 0, () => rm(join(folder, "a.jsonl"))],
  ["gave way to a folder", 0, () => rm(join(folder, "a.jsonl")).then(() => mkdir(join(folder, "a.jsonl")))],
  ["was written into", 3, () => writeFile(join(folder, "a.jsonl"), "two\none\n")],
])("a file that %s since is not taken for what was read, and nothing is thrown", async (_, count, change) => {
  const lines = await read();
  await change();
  // Nobody has looked into it.
  expect(lines.areStill()).toBe(true);
  expect([...lines.linesAgain("a.jsonl", 0)]).toHaveLength(count);
  expect(lines.areStill()).toBe(false);
});

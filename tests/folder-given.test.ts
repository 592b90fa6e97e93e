/** @module-tag slow */

import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const made = (...words: string[]) => {
  const hook = pathToFileURL(resolve("scripts/typescript-in-threads.mjs")).href;
  const program = resolve("tests/bench/write-made-case.mjs");
  return execFileSync(process.execPath, ["--import", hook, program, ...words], { cwd: folder, stdio: "pipe" });
};

test("a program of the tests that was told no folder, or not what to put there, writes nothing where it stands", async () => {
  for (const words of [[], ["10"], ["made", "many"]]) expect(() => made(...words)).toThrow();
  expect(await readdir(folder)).toEqual([]);
  made("made", "10");
  expect(await readdir(join(folder, "made"))).toContain("claims.jsonl");
});

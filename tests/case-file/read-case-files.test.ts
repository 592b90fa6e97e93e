import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readCaseFiles } from "../../src/case-file/read-case-files.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("records and texts are read as they are, and nothing else", async () => {
  await mkdir(join(folder, "texts"));
  await mkdir(join(folder, ".sayswho"));
  await writeFile(join(folder, "case.yaml"), "\ufeffid: x");
  await writeFile(join(folder, "notes.md"), "mine");
  await writeFile(join(folder, ".sayswho", "x.yaml"), "no file of the case");
  await writeFile(join(folder, "texts", "wire.txt"), "words");
  const { found, issues } = await readCaseFiles(folder);
  expect([...(found?.files ?? [])]).toEqual([["case.yaml", "\ufeffid: x"]]);
  expect([...(found?.texts ?? [])]).toEqual([["texts/wire.txt", "words"]]);
  expect(issues).toEqual([]);
});

test("what is no UTF-8 is missing and told of, and so is a folder that is not there", async () => {
  await writeFile(join(folder, "claims.yaml"), new Uint8Array([0xff, 0xfe]));
  const { found, issues } = await readCaseFiles(folder);
  expect([found?.files.size, issues.map(({ code }) => code)]).toEqual([0, ["not-utf8"]]);
  const none = await readCaseFiles(join(folder, "nowhere"));
  expect([none.found, none.issues.map(({ code }) => code)]).toEqual([undefined, ["no-folder"]]);
});

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { foldersOf, stampFolder } from "../../../src/case-file/on-disk/stamp-folder.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  await mkdir(join(folder, "drafts"));
  await writeFile(join(folder, "case.yaml"), "title: first");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("the stamp is another where a file came, went or was written, and else the same", async () => {
  const first = await stampFolder(folder);
  expect(await stampFolder(folder)).toBe(first);
  await writeFile(join(folder, "drafts/a.jsonl"), "{}");
  const second = await stampFolder(folder);
  await rm(join(folder, "drafts/a.jsonl"));
  await writeFile(join(folder, "case.yaml"), "title: second");
  expect(new Set([first, second, await stampFolder(folder)]).size).toBe(3);
});

test("a folder may be left out, and what begins with a dot always is", async () => {
  const first = await stampFolder(folder, "drafts");
  await writeFile(join(folder, "drafts/a.jsonl"), "{}");
  await writeFile(join(folder, ".kept"), "x");
  expect(await stampFolder(folder, "drafts")).toBe(first);
  expect([...(await foldersOf(folder)).values()]).toEqual([["case.yaml"], ["a.jsonl"]]);
});

test("of a folder that is not there there is nothing", async () => {
  expect(await stampFolder(join(folder, "none"))).toBe("");
});

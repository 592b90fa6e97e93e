import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { playJournal, writtenLast } from "../../../src/case-file/on-disk/journal.ts";
import { settleFolder } from "../../../src/case-file/on-disk/settle-folder.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  await mkdir(join(folder, ".sayswho"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const NOBODY = 999_999_999;
const aside = (name: string) => join(folder, ".sayswho", name);
const journal = (files: readonly object[], more: object = {}) =>
  writeFile(aside("journal.json"), JSON.stringify({ id: "x", writer: NOBODY, files, ...more }));

test("what was written last is another word after each set, and none while one is being put in its place", async () => {
  const words = new Set([await writtenLast(folder)]);
  for (const id of ["a", "b"]) {
    await journal([], { id });
    expect(await writtenLast(folder)).toBeUndefined();
    await settleFolder(folder);
    words.add(await writtenLast(folder));
  }
  expect(words.size).toBe(3);
});

test("of one's own set nothing is taken for written that was removed meanwhile; of another's it was put there before", async () => {
  const decided = { id: "x", writer: NOBODY, files: [{ path: "claims.yaml", part: `${NOBODY}-1.part` }] };
  await journal(decided.files);
  await expect(playJournal(folder, decided)).rejects.toMatchObject({ code: "ENOENT" });
  await playJournal(folder, decided, true);
  expect(await readdir(aside(""))).toEqual(["last-written.json"]);
});

import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { SNAPSHOT } from "../../../src/case-file/on-disk/kept-snapshot.ts";
import { openCaseFolder } from "../../../src/case-file/on-disk/open-case-folder.ts";
import { writeTogether } from "../../../src/case-file/on-disk/write-together.ts";
import { caseInFolder } from "./case-in-folder.ts";

let folder: string;
beforeEach(async () => {
  folder = await caseInFolder();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const kept = () => join(folder, ".sayswho", SNAPSHOT);
const aside = () => readdir(join(folder, ".sayswho"));
const claims = () => join(folder, "claims.yaml");

/** All that a table tells, and what is told with it. */
async function opened(options: { fresh?: boolean } = {}) {
  const found = await openCaseFolder(folder, options);
  if (!found.ok) return found;
  const { table, ...beside } = found;
  const { header, entities, sources, replies, corrections, readings, marks } = table;
  const records = { header, entities, sources, replies, corrections, readings, marks };
  return { ...beside, records, claims: Array.from({ length: table.size }, (_, row) => table.claim(row)) };
}

test("the second opening gives what the first gave: every record, the texts, the hash and what is to be said", async () => {
  const first = await opened();
  expect(first.ok).toBe(true);
  expect(await aside()).toContain(SNAPSHOT);
  const before = await readFile(kept());
  expect(await opened()).toEqual(first);
  expect(await readFile(kept())).toEqual(before);
});

test("a file that changed by one letter is read and checked again", async () => {
  await opened();
  const before = await readFile(claims(), "utf8");
  await writeFile(claims(), before.replace(/statement: (\w)/, "statement: X$1"));
  const changed = await opened();
  expect(changed.ok && changed.claims[0]?.statement).toMatch(/^X/);

  await writeFile(claims(), before.replace("allegation: true", "allegation: false"));
  expect((await opened()).ok).toBe(false);
});

test("of a case that does not check nothing is kept, nor is anything of what it was before", async () => {
  await opened();
  await writeFile(claims(), "- id: broken\n");
  expect((await opened()).ok).toBe(false);
  expect(await aside()).not.toContain(SNAPSHOT);
});

test("a text that changed is seen too, since passages stand on it", async () => {
  await opened();
  const text = join(folder, "texts/gazette.txt");
  await writeFile(text, `${await readFile(text, "utf8")} `);
  expect((await opened()).ok).toBe(false);
});

test("what is written into a case by the program takes away what was kept of it", async () => {
  await opened();
  const before = await readFile(claims(), "utf8");
  await writeTogether(folder, [{ path: "claims.yaml", before, after: `${before}\n` }]);
  expect(await aside()).not.toContain(SNAPSHOT);
});

test("asked to check anew it does, and puts aside what it finds", async () => {
  const first = await opened();
  const before = await readFile(kept());
  before[before.length - 1] = 1;
  await writeFile(kept(), before);
  expect(await opened({ fresh: true })).toEqual(first);
  expect(await opened()).toEqual(first);
});

test("a folder that is not there is an issue like any other", async () => {
  await rm(folder, { recursive: true });
  const found = await openCaseFolder(folder);
  expect(found.ok).toBe(false);
  expect(found.issues[0]?.code).toBe("no-folder");
});

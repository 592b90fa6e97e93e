import { appendFile, mkdir, readFile, rm, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fingerprintOf } from "../../../src/case-file/fingerprint.ts";
import { openCaseFolder } from "../../../src/case-file/on-disk/open-case-folder.ts";
import { hashFiles, openInOnePass } from "../../../src/case-file/on-disk/open-in-one-pass.ts";
import { readCaseFiles } from "../../../src/case-file/on-disk/read-case-files.ts";
import { readCaseFolder } from "../../../src/case-file/on-disk/read-case-folder.ts";
import { caseInFolder } from "./case-in-folder.ts";

let folder: string;
beforeEach(async () => {
  folder = await caseInFolder();
  const parsed = await readCaseFolder(folder);
  if (!parsed.ok) throw new Error("the case does not check");
  await unlink(join(folder, "claims.yaml"));
  await writeFile(
    join(folder, "claims.jsonl"),
    parsed.records.claims.map((each) => `${JSON.stringify(each)}\n`).join(""),
  );
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const claims = () => join(folder, "claims.jsonl");

test("a case of lines is what it is as read by its records, its hash too", async () => {
  const [{ found: once }, whole] = [await openInOnePass(folder), await readCaseFolder(folder)];
  if (!once?.ok || !whole.ok) throw new Error("the case does not check");
  expect(Array.from({ length: once.table.size }, (_, row) => once.table.claim(row))).toEqual(whole.records.claims);
  expect(once.texts).toEqual(whole.texts);
  expect(once.issues).toEqual(whole.issues);
  expect(once.madeFrom).toBe(whole.madeFrom);
  expect((await hashFiles(folder)).found?.madeFrom).toBe(whole.madeFrom);
  const files = (await readCaseFiles(folder)).folder;
  expect(files && fingerprintOf(files)).toBe(whole.madeFrom);
});

test("what is wrong far down is told with its line, without the file being read as one", {
  tags: ["slow"],
}, async () => {
  const [first = ""] = (await readFile(claims(), "utf8")).split("\n");
  const more = Array.from({ length: 5_000 }, (_, i) => first.replace(/"id":"[^"]*"/, `"id":"n${i}"`));
  await appendFile(claims(), [...more, '{"id":"broken"}', first].join("\n"));
  const [{ found: once }, whole] = [await openInOnePass(folder), await readCaseFolder(folder)];
  expect(once?.issues.length).toBeGreaterThan(2);
  expect(once?.issues).toEqual(whole.issues);
});

test("a line longer than any record may be is told with its place, and the lines behind it are looked at", {
  tags: ["slow"],
}, async () => {
  await appendFile(claims(), `${"é".repeat(8_000_001)}\n{"id":"behind"}\n`);
  const [{ found: once }, whole] = [await openInOnePass(folder), await readCaseFolder(folder)];
  expect(once?.issues.map(({ code }) => code)).toContain("too-long");
  expect(once?.issues.map(({ code }) => code)).toContain("missing-key");
  expect(once?.issues).toEqual(whole.issues);
});

test("claims that people write, in two forms or in a file that is no UTF-8 are left to be read as a whole", async () => {
  await mkdir(join(folder, "claims"));
  await writeFile(join(folder, "claims/more.yaml"), "[]\n");
  expect((await openInOnePass(folder)).found).toBeUndefined();
  await rm(join(folder, "claims"), { recursive: true });
  await appendFile(claims(), new Uint8Array([0xff]));
  expect((await openInOnePass(folder)).found).toBeUndefined();
  expect((await openCaseFolder(folder)).issues.map(({ code }) => code)).toContain("not-utf8");
});

test("what was opened once is not read again, but for its bytes, until one of them is another", async () => {
  const first = await openCaseFolder(folder);
  const second = await openCaseFolder(folder);
  expect(first.ok && second.ok && second.madeFrom === first.madeFrom && second.table.size === first.table.size).toBe(
    true,
  );
  await appendFile(claims(), "{}\n");
  const third = await openCaseFolder(folder);
  expect(third.ok).toBe(false);
  expect(third.issues.length).toBeGreaterThan(0);
});

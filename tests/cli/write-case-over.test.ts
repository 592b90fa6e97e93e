import { writeFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { formatCase } from "../../src/case-file/format-case.ts";
import { writeCaseOver } from "../../src/cli/write-case-over.ts";
import type { CaseRecords } from "../../src/model/case.ts";
import { sampleCase } from "../sample-case.ts";

let outer = "";
beforeEach(async () => {
  outer = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterEach(() => rm(outer, { recursive: true, force: true }));

/** The sample case, at the last claim of which something happens while it is written. */
function inWhich(happens: () => string): CaseRecords {
  const { records } = sampleCase();
  const [last, ...others] = [...records.claims].reverse();
  if (last === undefined) expect.fail("the sample case has claims");
  const upset = Object.defineProperty({ ...last }, "statement", { get: happens, enumerable: true });
  return { ...records, claims: [...others, upset] };
}

test("a case is written into a folder that is new, however deep, and over another case, of which texts alone stay", async () => {
  const { records } = sampleCase();
  const folder = join(outer, "a/b");
  const isWhole = async () => {
    for (const [name, text] of formatCase(records)) expect(await readFile(join(folder, name), "utf8")).toBe(text);
  };
  await writeCaseOver(folder, records);
  await isWhole();
  await mkdir(join(folder, "texts"), { recursive: true });
  await writeFile(join(folder, "texts/theirs.txt"), "words");
  await writeFile(join(folder, "claims.yaml"), "");
  await writeCaseOver(folder, records);
  await isWhole();
  expect(await readFile(join(folder, "texts/theirs.txt"), "utf8")).toBe("words");
});

test("where a case cannot be written, no folder stays that was made for it", async () => {
  const failing = inWhich(() => {
    throw new Error("the disk is full");
  });
  const failed = writeCaseOver(join(outer, "a/b/c"), failing);
  await expect(failed).rejects.toMatchObject({ code: "file-unwritable" });
  expect(await readdir(outer)).toEqual([]);
});

test("what somebody lays into the folder meanwhile stays theirs, and what to do is said", async () => {
  const folder = join(outer, "a/b");
  const meddled = inWhich(() => {
    writeFileSync(join(folder, "case.yaml"), "mine");
    return "X alleges that it was so.";
  });
  await expect(writeCaseOver(folder, meddled)).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining("Say it again"),
  });
  expect(await readFile(join(folder, "case.yaml"), "utf8")).toBe("mine");
  expect((await readdir(folder)).filter((name) => name !== ".sayswho")).toEqual(["case.yaml"]);
});

test("a place where no folder can be made is told as one that cannot be written", async () => {
  await writeFile(join(outer, "file"), "");
  const failed = writeCaseOver(join(outer, "file/case"), sampleCase().records);
  await expect(failed).rejects.toMatchObject({
    code: "file-unwritable",
    message: expect.stringContaining("file/case"),
  });
});

import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lastLeft, noteLeft } from "../../../src/case-file/on-disk/has-left.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("what has left is known from then on, to the millisecond, and Git sees nothing of it", {
  tags: ["slow"],
}, async () => {
  expect(await lastLeft(folder)).toBeUndefined();
  for (let i = 0; i < 20; i++) {
    const before = Date.now();
    await noteLeft(folder);
    expect(await lastLeft(folder)).toBeGreaterThanOrEqual(before);
  }
  expect(await readFile(join(folder, ".sayswho/.gitignore"), "utf8")).toBe("*\n");
});

test("a note that somebody else has written over still says when", async () => {
  await mkdir(join(folder, ".sayswho"));
  await writeFile(join(folder, ".sayswho/left"), "nonsense");
  expect(await lastLeft(folder)).toBeGreaterThan(0);
});

test("a link in the place of the note is replaced, and nothing is written where it leads", async () => {
  const elsewhere = join(folder, "elsewhere");
  await writeFile(elsewhere, "precious");
  await mkdir(join(folder, ".sayswho"));
  await symlink(elsewhere, join(folder, ".sayswho/left"));
  await noteLeft(folder);
  expect(await readFile(elsewhere, "utf8")).toBe("precious");
  expect(await lastLeft(folder)).toBeGreaterThan(Date.now() - 60_000);
});

test("where nothing can be noted nothing is said, since nothing can be changed there either", async () => {
  await writeFile(join(folder, ".sayswho"), "");
  await noteLeft(folder);
  expect(await lastLeft(folder)).toBeUndefined();
});

import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeFolderIn } from "../../../src/case-file/on-disk/make-folder-in.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("a folder is made once, and whoever made it is told", async () => {
  expect(await makeFolderIn(folder, "texts")).toBe(join(folder, "texts"));
  expect(await makeFolderIn(folder, "texts")).toBeUndefined();
});

test("a case that is gone is not begun anew", async () => {
  await expect(makeFolderIn(join(folder, "moved"), "texts")).rejects.toMatchObject({ code: "ENOENT" });
  expect(await readdir(folder)).toEqual([]);
});

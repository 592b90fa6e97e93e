import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readCaseFolder } from "../../../src/case-file/on-disk/read-case-folder.ts";
import { ownCopy } from "../../../src/cli/serving/own-copy.ts";
import { SEED } from "../../seed-copy.ts";

let home = "";
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterEach(() => rm(home, { recursive: true, force: true }));

test("a case that came with the program is copied whole, without its pictures, and the copy checks", async () => {
  const copy = await ownCopy(SEED, home);
  expect(copy).toEqual({ folder: join(home, "harbour-light"), isCopy: true });
  const [ours, theirs] = [await readCaseFolder(SEED), await readCaseFolder(copy.folder)];
  if (!ours.ok || !theirs.ok) expect.fail("the case does not check");
  expect(theirs.records).toEqual(ours.records);
  expect((await readdir(copy.folder)).filter((name) => name.endsWith(".png"))).toEqual([]);
  expect(await readdir(home)).toEqual(["harbour-light"]);
});

test("a copy that is there is found again, with what was done in it; so is one of a path that leads round", async () => {
  const { folder } = await ownCopy(SEED, home);
  await writeFile(join(folder, "case.yaml"), "id: mine\n");
  expect(await ownCopy(relative(process.cwd(), SEED), home)).toEqual({ folder, isCopy: true });
  expect(await readFile(join(folder, "case.yaml"), "utf8")).toBe("id: mine\n");
});

test("what a process that died left half copied is swept", async () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  await mkdir(join(home, `.harbour-light.${pid}.part`));
  await ownCopy(SEED, home);
  expect(await readdir(home)).toEqual(["harbour-light"]);
});

test("any other case is coded where it lies", async () => {
  expect(await ownCopy(home, join(home, "nowhere"))).toEqual({ folder: home, isCopy: false });
  expect(await readdir(home)).toEqual([]);
});

test("where there is no such case nothing is left behind", async () => {
  await expect(ownCopy(join(SEED, "..", "no-such-case"), home)).rejects.toMatchObject({ code: "ENOENT" });
  expect(await readdir(home)).toEqual([]);
});

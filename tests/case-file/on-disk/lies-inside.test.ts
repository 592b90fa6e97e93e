import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { liesInside } from "../../../src/case-file/on-disk/lies-inside.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  await mkdir(join(folder, "case/texts"), { recursive: true });
  await mkdir(join(folder, "case-of-another"));
  await writeFile(join(folder, "case/texts/a.txt"), "a");
  await writeFile(join(folder, "secret.txt"), "s");
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const inside = (path: string) => liesInside(join(folder, "case"), join(folder, path));

test("a folder holds itself, what lies in it and what would", { tags: ["slow"] }, async () => {
  for (const path of ["case", "case/texts/a.txt", "case/texts/new.txt", "case/new/deep.txt"]) {
    expect(await inside(path), path).toBe(true);
  }
  await symlink(join(folder, "case"), join(folder, "other-name"));
  expect(await inside("other-name/texts/a.txt")).toBe(true);
});

test("what lies beside it is not inside, though its name begins alike", async () => {
  for (const path of ["secret.txt", "case-of-another", "case/../secret.txt"])
    expect(await inside(path), path).toBe(false);
});

test("a link out is out, one to nowhere and one in a circle too; a link within is inside", async () => {
  await symlink("../../secret.txt", join(folder, "case/texts/out.txt"));
  await symlink("../../nothing", join(folder, "case/texts/nowhere.txt"));
  await symlink("round", join(folder, "case/round"));
  await symlink(join(folder, "case-of-another"), join(folder, "case/originals"));
  await symlink("a.txt", join(folder, "case/texts/within.txt"));
  for (const path of ["texts/out.txt", "texts/nowhere.txt", "round", "originals", "originals/new.pdf"]) {
    expect(await inside(`case/${path}`), path).toBe(false);
  }
  expect(await inside("case/texts/within.txt")).toBe(true);
});

import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepOutOfGit } from "../../../src/case-file/on-disk/keep-out-of-git.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const ignored = () => readFile(join(folder, ".gitignore"), "utf8");

test("all of the folder is kept out, also where a process died before it had written that", async () => {
  await keepOutOfGit(folder);
  expect(await ignored()).toBe("*\n");
  await writeFile(join(folder, ".gitignore"), "");
  await keepOutOfGit(folder);
  expect(await ignored()).toBe("*\n");
});

test("what somebody has written there stays, and a link is not written through", async () => {
  await writeFile(join(folder, ".gitignore"), "mine\n");
  await keepOutOfGit(folder);
  expect(await ignored()).toBe("mine\n");
  await rm(join(folder, ".gitignore"));
  await writeFile(join(folder, "elsewhere"), "");
  await symlink(join(folder, "elsewhere"), join(folder, ".gitignore"));
  await keepOutOfGit(folder);
  expect(await readFile(join(folder, "elsewhere"), "utf8")).toBe("");
});

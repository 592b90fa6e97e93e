import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { KEPT_ASIDE, keepAside } from "../../../src/case-file/on-disk/kept-aside.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("the folder for what is no part of the case is made once and keeps itself out of Git", async () => {
  const aside = await keepAside(folder);
  expect(aside).toBe(join(folder, KEPT_ASIDE));
  expect(await readFile(join(aside, ".gitignore"), "utf8")).toBe("*\n");
  await writeFile(join(aside, ".gitignore"), "mine\n");
  await keepAside(folder);
  expect(await readFile(join(aside, ".gitignore"), "utf8")).toBe("mine\n");
});

import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readCaseFolder } from "../../../src/case-file/on-disk/read-case-folder.ts";
import { jsonLines, runCommand } from "../run-command.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a new case checks, and has its title and nothing else", async () => {
  const path = join(folder, "harbour");
  const { code, out } = await runCommand("new", path, "--title", "Who put out the light", "--json");
  expect([code, jsonLines(out)]).toEqual([0, [{ case: path, id: "harbour", title: "Who put out the light" }]]);
  expect((await runCommand("check", path)).code).toBe(0);
  expect(await readCaseFolder(path)).toMatchObject({
    ok: true,
    records: { header: { title: "Who put out the light" }, entities: [], sources: [], claims: [] },
  });
});

test("a folder that has anything in it is left alone", async () => {
  const path = join(folder, "full");
  expect((await runCommand("new", path, "--title", "One")).code).toBe(0);
  const before = await readdir(path);
  const { code, err } = await runCommand("new", path, "--title", "Two");
  expect([code, err]).toEqual([2, expect.stringContaining("is not empty")]);
  expect(await readdir(path)).toEqual(before);
});

test("a place that is no folder, a case without a title and a language that is none are bad usage", async () => {
  await writeFile(join(folder, "file"), "");
  expect((await runCommand("new", join(folder, "file", "case"), "--title", "x")).code).toBe(2);
  expect((await runCommand("new", join(folder, "other"))).code).toBe(2);
  const { code, err } = await runCommand("new", join(folder, "other"), "--title", "x", "--lang", "no such");
  expect([code, err]).toEqual([2, expect.stringContaining("--lang should be")]);
  expect(await readdir(folder)).not.toContain("other");
});

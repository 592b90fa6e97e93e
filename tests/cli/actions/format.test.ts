import { appendFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { casesOnDisk } from "../case-on-disk.ts";
import { jsonLines, runCommand } from "../run-command.ts";

const cases = casesOnDisk();
const claims = () => join(cases.sound(), "claims.yaml");

test("a canonical case stays as it is", async () => {
  expect(jsonLines((await runCommand("format", cases.sound(), "--json")).out)).toEqual([{ files: [] }]);
});

test("what was written by hand becomes canonical, and missing schemas come back", async () => {
  await appendFile(join(cases.sound(), "case.yaml"), "lang: en\n");
  await rm(join(cases.sound(), "schema/claims.schema.json"));
  const { out } = await runCommand("format", cases.sound(), "--json");
  const [{ files } = {}] = jsonLines(out);
  expect(files).toEqual(["case.yaml", "schema/claims.schema.json"]);
  expect(await readFile(join(cases.sound(), "schema/claims.schema.json"), "utf8")).toContain('"allegation"');
});

test("comments are not lost unless somebody says so", async () => {
  const before = await readFile(claims(), "utf8");
  await appendFile(claims(), "# to be looked into\n");
  const { code, err } = await runCommand("format", cases.sound());
  expect(code).toBe(2);
  expect(err).toContain("comments");
  expect(await readFile(claims(), "utf8")).toBe(`${before}# to be looked into\n`);
  expect((await runCommand("format", cases.sound(), "--drop-comments")).code).toBe(0);
});

test("claims in a folder stay in their files", async () => {
  await mkdir(join(cases.sound(), "claims"));
  const lines = (await readFile(claims(), "utf8")).split("\n").slice(1).join("\n");
  await writeFile(
    join(cases.sound(), "claims/ours.yaml"),
    `# yaml-language-server: $schema=../schema/claims.schema.json\n${lines}`,
  );
  await rm(claims());
  expect(jsonLines((await runCommand("format", cases.sound(), "--json")).out)).toEqual([{ files: [] }]);
  expect(await readdir(join(cases.sound(), "claims"))).toEqual(["ours.yaml"]);
});

test("a case that does not check is not written", async () => {
  expect((await runCommand("format", cases.broken())).code).toBe(1);
});

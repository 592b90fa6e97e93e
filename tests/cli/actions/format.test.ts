import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatCase } from "../../../src/case-file/format-case.ts";
import { writeCaseFolder } from "../../../src/case-file/on-disk/write-case-folder.ts";
import { writeFileWhole } from "../../../src/case-file/on-disk/write-file-whole.ts";
import { ReadingSchema } from "../../../src/model/reading.ts";
import { sampleCase } from "../../sample-case.ts";
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

test("a case of several forms keeps them, each file its own", async () => {
  const folder = join(cases.folder(), "mixed");
  const { records } = sampleCase();
  const files = formatCase(records, (stem) => (stem === "claims" || stem === "replies" ? "jsonl" : "yaml"));
  for (const [name, text] of files) await writeFileWhole(join(folder, name), [text]);
  expect([...files.keys()]).toContain("claims.jsonl");
  expect(jsonLines((await runCommand("format", folder, "--json")).out)).toEqual([{ files: [] }]);

  await writeFile(join(folder, "claims.jsonl"), (files.get("claims.jsonl") ?? "").replaceAll('":', '": '));
  expect(jsonLines((await runCommand("format", folder, "--json")).out)).toEqual([{ files: ["claims.jsonl"] }]);
  expect(await readFile(join(folder, "claims.jsonl"), "utf8")).toBe(files.get("claims.jsonl"));
  expect((await readdir(folder)).sort()).toEqual(
    [".sayswho", "case.yaml", "claims.jsonl", "entities.yaml", "replies.jsonl", "schema", "sources.yaml"].sort(),
  );
});

test("a reading under another name than its source's goes to that one, and is there once", async () => {
  const folder = join(cases.folder(), "read");
  const { records } = sampleCase();
  const reading = ReadingSchema.parse({ source: "wire", status: "read" });
  await writeCaseFolder(folder, { ...records, readings: [reading] });
  await rename(join(folder, "readings/wire.yaml"), join(folder, "readings/by-hand.yaml"));
  expect((await runCommand("format", folder)).code).toBe(0);
  expect(await readdir(join(folder, "readings"))).toEqual(["wire.yaml"]);
  expect((await runCommand("check", folder)).code).toBe(0);
});

test("whatever is edited while it runs is kept: what was replaced is what was read", { tags: ["slow"] }, async () => {
  const folder = join(cases.folder(), "edited");
  await writeCaseFolder(folder, sampleCase().records);
  const path = join(folder, "case.yaml");
  let lost = 0;
  for (let i = 0; i < 12; i++) {
    await writeFile(path, `# x\nid: tidewater\ntitle: "Title ${i}"\n`);
    const formatting = runCommand("format", folder, "--drop-comments");
    await new Promise((resolve) => setTimeout(resolve, 3 * i));
    await writeFile(path, `id: tidewater\ntitle: Theirs ${i}\n`);
    expect([0, 1]).toContain((await formatting).code);
    if (!(await readFile(path, "utf8")).includes(`Theirs ${i}`)) lost += 1;
  }
  // Between the last look and the new name there are microseconds that nobody who takes no lock can be kept out of.
  expect(lost).toBeLessThan(2);
});

test("a case that does not check is not written", async () => {
  expect((await runCommand("format", cases.broken())).code).toBe(1);
});

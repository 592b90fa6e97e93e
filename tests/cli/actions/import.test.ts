import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { casesOnDisk } from "../case-on-disk.ts";
import { jsonLines, runCommand } from "../run-command.ts";

const cases = casesOnDisk();
const fixture = (name: string) => fileURLToPath(new URL(`../../formats/fixtures/${name}`, import.meta.url));
const links = () => ["import", fixture("links.csv"), "--from", "csv", "--map", fixture("links.yaml")] as const;

test("a spreadsheet becomes a case that checks, with the report beside it", async () => {
  const output = join(cases.folder(), "links");
  const { code, out, err } = await runCommand(...links(), "-o", output);
  expect(code).toBe(0);
  expect(out).toContain("3 claims, each an allegation");
  expect(out).toContain("1 edge came without a source and stayed out");
  expect(err).toContain("links.csv:5:1");
  expect((await runCommand("check", output)).code).toBe(0);
  expect(await readdir(join(output, "texts"))).toContain("clerk-speaks.txt");
  expect(JSON.parse(await readFile(`${output}.import.json`, "utf8"))).toMatchObject({ made: { claims: 3 } });
});

test("--json prints the report", async () => {
  const { out } = await runCommand(...links(), "-o", join(cases.folder(), "as-json"), "--json");
  expect(jsonLines(out)[0]).toMatchObject({
    format: "csv",
    made: { claims: 3 },
    withoutSource: [{ code: "without-source" }],
  });
});

test("a folder that has anything in it is refused, and stays as it was", async () => {
  const before = await readdir(cases.sound());
  const { code, err } = await runCommand(...links(), "-o", cases.sound());
  expect(code).toBe(2);
  expect(err).toContain("is not empty");
  expect(await readdir(cases.sound())).toEqual(before);
});

test("without a mapping a spreadsheet is not guessed at, and nothing is written", async () => {
  const output = join(cases.folder(), "unmapped");
  const { code, err } = await runCommand("import", fixture("links.csv"), "--from", "csv", "-o", output);
  expect(code).toBe(1);
  expect(err).toContain("[no-mapping]");
  expect(await readdir(cases.folder())).not.toContain("unmapped");
});

test("a file that is not there, or a format that is not known, is bad usage", async () => {
  expect((await runCommand("import", "nowhere.csv", "--from", "csv", "-o", "x")).code).toBe(2);
  expect((await runCommand("import", fixture("links.csv"), "--from", "pdf", "-o", "x")).code).toBe(2);
});

test("a file that is not UTF-8 is refused with the place of the first byte that is none, and nothing is written", async () => {
  const file = join(cases.folder(), "latin.csv");
  await writeFile(file, Buffer.from("From,To\r\nAnna,Gda\u00f1sk\r\n", "latin1"));
  const { code, err } = await runCommand("import", file, "--from", "csv", "-o", join(cases.folder(), "latin"));
  expect(code).toBe(1);
  expect(err).toContain("latin.csv:2:9 is not UTF-8");
  expect(await readdir(cases.folder())).not.toContain("latin");
});

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { sampleCase } from "../../sample-case.ts";
import { casesOnDisk } from "../case-on-disk.ts";
import { jsonLines, runCommand } from "../run-command.ts";

const cases = casesOnDisk();

test("--json prints every record with its defaults, a line each", async () => {
  const { out } = await runCommand("sources", cases.sound(), "--json");
  expect(jsonLines(out)).toEqual(JSON.parse(JSON.stringify(sampleCase().records.sources)));
});

test("for people each says how many claims were read in it and whether its text is at hand", async () => {
  const { out } = await runCommand("sources", cases.sound());
  expect(out).toMatch(/gazette\s+news\s+2020-05\s+\d+\s+by hash only\s+Clerk speaks/);
});

test("what is no longer stood by, may not leave or is not read to its end is said; a column that says nothing is left out", async () => {
  const file = join(cases.sound(), "sources.yaml");
  const before = await readFile(file, "utf8");
  expect((await runCommand("sources", cases.sound())).out).not.toMatch(/STATUS|MAY LEAVE| {2}READ {2}/);
  const changed = before
    .replace("genre: post", "access: confidential\n  genre: post")
    .replace("genre: wire", 'genre: wire\n  status: retracted\n  statusChange: { when: "2021", why: Forged. }');
  await writeFile(file, changed);
  await mkdir(join(cases.sound(), "readings"));
  await writeFile(join(cases.sound(), "readings/gazette.yaml"), "source: gazette\nstatus: reading\n");
  const { out } = await runCommand("sources", cases.sound());
  expect(out).toMatch(/^ID\s+GENRE\s+PUBLISHED\s+STATUS\s+MAY LEAVE\s+CLAIMS READ\s+READ\s+TEXT/);
  expect(out).toMatch(/blog\s+post\s+no: confidential/);
  expect(out).toMatch(/wire\s+wire\s+\S+\s+retracted/);
  expect(out).toMatch(/gazette.*reading/);
});

test("a work of which a table holds rows is one work, with the claims that the rows make", {
  tags: ["slow"],
}, async () => {
  const fixture = (name: string) =>
    fileURLToPath(new URL(`../../formats/fixtures/brought/title-and-url.${name}`, import.meta.url));
  const output = join(cases.folder(), "rows");
  await runCommand("import", fixture("csv"), "--from", "csv", "--map", fixture("yaml"), "-o", output);
  const { out } = await runCommand("sources", output);
  expect(out.trimEnd().split("\n")).toHaveLength(2);
  expect(out).toMatch(/gazette +unknown +1 +a table's record +Gazette/);
  const ranked = await runCommand("bottlenecks", output);
  expect(ranked.out.match(/Gazette/g)).toHaveLength(1);
  expect(jsonLines((await runCommand("sources", output, "--json")).out)).toHaveLength(2);
});

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FORMATS } from "../../../src/formats/formats.ts";
import { casesOnDisk } from "../case-on-disk.ts";
import { jsonLines, runCommand } from "../run-command.ts";

const cases = casesOnDisk();

test.each(FORMATS.map(({ id, extension }) => [id, extension] as const))(
  "%s is written whole, with its losses beside it",
  async (id, extension) => {
    const path = join(cases.folder(), `out-${id}.${extension}`);
    const { code, out } = await runCommand("export", cases.sound(), "--to", id, "-o", path, "--json");
    expect(code).toBe(0);
    const [report] = jsonLines(out) as [{ files: string[]; edges: number }];
    expect(report.edges).toBe(7);
    expect(report.files[0]).toBe(path);
    for (const file of report.files) expect((await readFile(file, "utf8")).length).toBeGreaterThan(0);
    expect(await readFile(path, "utf8")).toContain("allegation");
  },
);

test("--redact leaves names out of every file, and says what it did without the words", async () => {
  const path = join(cases.folder(), "redacted.gexf");
  const { code, out } = await runCommand("export", cases.sound(), "--to", "gexf", "-o", path, "--redact", "--json");
  expect(code).toBe(0);
  const [report] = jsonLines(out) as [{ files: string[]; edges: number }];
  expect(report.edges).toBe(7);
  expect(report.files).toContain(join(cases.folder(), "redacted.redaction.json"));
  for (const file of report.files) expect(await readFile(file, "utf8")).not.toMatch(/brandt|quill|wrona|sorn/i);
  expect(await readFile(path, "utf8")).toContain('label="Person 1"');
  expect(JSON.parse(await readFile(report.files.at(-1) ?? "", "utf8"))).toContainEqual({
    field: "entity.name",
    what: "replaced",
    count: 5,
  });
});

test("an unknown format is bad usage", async () => {
  expect((await runCommand("export", cases.sound(), "--to", "pdf", "-o", "x")).code).toBe(2);
});

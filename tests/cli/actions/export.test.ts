import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FORMATS } from "../../../src/formats/formats.ts";
import { heldEdges } from "../../../src/formats/loss/held-edges.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";
import { casesOnDisk } from "../case-on-disk.ts";
import { jsonLines, runCommand } from "../run-command.ts";

const cases = casesOnDisk();

/** What a file says, or every file of a folder. */
async function textsIn(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [await readFile(path, "utf8")];
  return (await Promise.all((await readdir(path)).map((name) => textsIn(join(path, name))))).flat();
}

test.each(FORMATS.map((format) => [format.id, format] as const))(
  "%s is written whole, with its losses beside it",
  async (id, format) => {
    const { extension } = format;
    const path = join(cases.folder(), extension === "" ? `out-${id}` : `out-${id}.${extension}`);
    const { code, out } = await runCommand("export", cases.sound(), "--to", id, "-o", path, "--json");
    expect(code).toBe(0);
    const [report] = jsonLines(out) as [{ files: string[]; edges: number }];
    const edges = [...heldEdges(format, buildTable(sampleCase().records))].length;
    expect(report.edges).toBe(edges);
    expect(report.files[0]).toBe(path);
    for (const written of report.files) {
      const texts = await textsIn(written);
      expect(texts.length).toBeGreaterThan(0);
      for (const text of texts) expect(text.length).toBeGreaterThan(0);
    }
    if (edges > 0) expect((await textsIn(path)).join("")).toContain("allegation");
  },
);

test("--redact leaves names out of every file, and says what it did without the words", async () => {
  const path = join(cases.folder(), "redacted.gexf");
  const { code, out } = await runCommand("export", cases.sound(), "--to", "gexf", "-o", path, "--redact", "--json");
  expect(code).toBe(0);
  const [report] = jsonLines(out) as [{ files: string[]; edges: number }];
  expect(report.edges).toBe(7);
  expect(report.files).toContain(join(cases.folder(), "redacted.gexf.redaction.json"));
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

test("a confidential source stays behind whatever is asked for, a restricted one until it is; how much is said and written down", async () => {
  const closed = cases.closed();
  const run = async (name: string, ...more: readonly string[]) => {
    const path = join(cases.folder(), name);
    const { out } = await runCommand("export", closed, "--to", "case", "-o", path, "--json", ...more);
    const [report] = jsonLines(out) as [{ edges: number; stayedBehind: unknown }];
    const losses: { field: string }[] = JSON.parse(await readFile(`${path}.loss.json`, "utf8"));
    return { ...report, losses, left: (await textsIn(path)).join("") };
  };

  const usual = await run("usual");
  expect(usual.edges).toBe(2);
  expect(usual.left).not.toMatch(/Clerk speaks|Wire item|"gazette"|: gazette/);
  expect(usual.stayedBehind).toContainEqual({ what: "source (confidential)", count: 1 });
  expect(usual.losses.map(({ field }) => field)).toContain("may not leave: source (confidential)");

  const aloud = await run("aloud", "--include", "restricted");
  expect(aloud.left).toContain("Wire item");
  expect(aloud.left).not.toContain("Clerk speaks");
  expect(aloud.left).toContain("workWithheld: true");

  const { out } = await runCommand("export", closed, "--to", "csv", "-o", join(cases.folder(), "closed.csv"));
  expect(out).toContain("Stayed behind, since it may not leave:\n");
});

test("--excel is for CSV, and refused with any other format", async () => {
  const path = join(cases.folder(), "excel.csv");
  expect((await runCommand("export", cases.sound(), "--to", "csv", "--excel", "-o", path)).code).toBe(0);
  expect((await readFile(path, "utf8")).startsWith('\ufeff"Source"')).toBe(true);
  const { code, err } = await runCommand("export", cases.sound(), "--to", "gexf", "--excel", "-o", path);
  expect([code, err]).toEqual([2, expect.stringContaining("--to csv")]);
});

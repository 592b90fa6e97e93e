import { execFileSync } from "node:child_process";
import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lastLeft } from "../../../src/case-file/on-disk/has-left.ts";
import { writeCaseFolder } from "../../../src/case-file/on-disk/write-case-folder.ts";
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

test("a confidential source stays behind whatever is asked for, a restricted one until it is; how much is said and written down", {
  tags: ["slow"],
}, async () => {
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

test("nothing is written over, in whole or in part, unless that is asked for", async () => {
  const csv = (...more: string[]) =>
    runCommand("export", cases.sound(), "--to", "csv", "-o", join(cases.folder(), "taken.csv"), ...more);
  const own = async () => (await readdir(cases.folder())).filter((name) => name.startsWith("taken."));
  for (const name of ["taken.nodes.csv", "taken.csv.loss.json", "taken.csv"]) {
    await writeFile(join(cases.folder(), name), "mine");
    const { code, err } = await csv();
    expect(code).toBe(2);
    expect(err).toContain(`${name} is there already`);
    expect(await own()).toEqual([name]);
    if (name !== "taken.csv") await rm(join(cases.folder(), name));
  }
  expect((await csv("--force")).code).toBe(0);
  expect(await readFile(join(cases.folder(), "taken.csv"), "utf8")).toContain("allegation");
});

test("the folder of another case is no place for an export either, whatever is asked for", async () => {
  for (const to of ["csv", "case"]) {
    const path = join(cases.closed(), "out");
    const { code, err } = await runCommand("export", cases.sound(), "--to", to, "-o", path, "--force");
    expect(code).toBe(2);
    expect(err).toContain("lies in the case folder");
  }
});

test.skipIf(process.platform === "win32")(
  "a pipe gets the export and stays a pipe; the rest is told aside",
  async () => {
    const pipe = join(cases.folder(), "pipe");
    execFileSync("mkfifo", [pipe]);
    const [read, { code, out, err }] = await Promise.all([
      readFile(pipe, "utf8"),
      runCommand("export", cases.sound(), "--to", "gexf", "-o", pipe),
    ]);
    expect(code).toBe(0);
    expect(read).toContain("</gexf>");
    expect(out).toBe("");
    expect(err).toMatch(/^\{"loss":\[.*\]\}\n7 edges/);
    expect((await stat(pipe)).isFIFO()).toBe(true);
    expect((await runCommand("export", cases.sound(), "--to", "csv", "-o", pipe)).err).toContain("several files");
  },
);

test("once something has left that is known, and an answer or a refusal is no leaving", async () => {
  const folder = join(cases.folder(), "leaving");
  await writeCaseFolder(folder, sampleCase().records);
  await runCommand("claims", folder, "--json");
  await runCommand("export", folder, "--to", "csv", "-o", join(folder, "case.yaml", "out"));
  await runCommand("export", folder, "--to", "nothing");
  expect(await lastLeft(folder)).toBeUndefined();
  const before = Date.now();
  expect((await runCommand("export", folder, "--to", "gexf", "-o", join(cases.folder(), "left.gexf"))).code).toBe(0);
  expect(await lastLeft(folder)).toBeGreaterThanOrEqual(before);
});

test("--excel is for CSV, and refused with any other format", async () => {
  const path = join(cases.folder(), "excel.csv");
  expect((await runCommand("export", cases.sound(), "--to", "csv", "--excel", "-o", path)).code).toBe(0);
  expect((await readFile(path, "utf8")).startsWith('\ufeff"Source"')).toBe(true);
  const { code, err } = await runCommand("export", cases.sound(), "--to", "gexf", "--excel", "-o", path);
  expect([code, err]).toEqual([2, expect.stringContaining("--to csv")]);
});

test("of how many works the text is not at hand, so that nothing quoted of them was checked, is said and stands beside the export", {
  tags: ["slow"],
}, async () => {
  const path = join(cases.folder(), "unchecked.csv");
  const { out } = await runCommand("export", cases.sound(), "--to", "csv", "-o", path);
  expect(out).toMatch(/\d+ claims of \d+ works? whose text is not at hand: what is quoted of it was not checked\./);
  const losses = JSON.parse(await readFile(`${path}.loss.json`, "utf8")) as { field: string; count: number }[];
  const unchecked = losses.find(({ field }) => field.startsWith("not checked: "));
  const [said] = /\d+ claims of/.exec(out) ?? [];
  expect(`${unchecked?.count} claims of`).toBe(said);

  const whole = await runCommand("export", "graph-data/harbour-light", "--to", "csv", "-o", `${path}.2.csv`);
  expect(whole.out).not.toContain("not checked");
});

test("how many claims are no edges of the export is said, and whether they are in it", { tags: ["slow"] }, async () => {
  const run = (to: string, ...more: string[]) =>
    runCommand(
      "export",
      cases.sound(),
      "--to",
      to,
      "-o",
      join(cases.folder(), `no-edges${more.length}.${to}`),
      ...more,
    );
  const without = /claims? with a value and no second entity.*(is|are) no edges?: /.source;
  expect((await run("csv")).out).toMatch(new RegExp(`${without}left out of it, and counted in the loss report\\.\n`));
  expect((await run("graphology")).out).toMatch(new RegExp(`${without}in it beside the edges\\.\n`));
  expect((await run("bods")).out).toContain(
    "7 claims between two entities are left out of it; the loss report says why.\n",
  );
  const [csv] = jsonLines((await run("csv", "--json")).out);
  const [graphology] = jsonLines((await run("graphology", "--json")).out);
  expect(csv?.noEdges).toEqual({ beside: 0, leftOut: 1 });
  expect(graphology?.noEdges).toEqual({ beside: 1, leftOut: 0 });
});

test("that a folder was made for an export is said, by the outermost that was not there", async () => {
  const at = join(cases.folder(), "not-there/deeper/out.gexf");
  const words = ["export", cases.sound(), "--to", "gexf", "--force", "-o", at];
  const made = /The folder \S*not-there was not there, and was made\.\n/;
  expect((await runCommand(...words)).out).toMatch(made);
  expect((await runCommand(...words)).out).not.toMatch(made);
});

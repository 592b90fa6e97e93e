import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CommandFailure } from "../../src/cli/command-failure.ts";
import { usualOutput, writeExport } from "../../src/cli/write-export.ts";
import { SaysWhoError } from "../../src/errors.ts";
import { caseFiles } from "../../src/formats/case/case-files.ts";
import type { Format } from "../../src/formats/format.ts";
import { csv } from "../../src/formats/graphs/csv.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const table = buildTable(sampleCase().records);
let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("a file takes the name given, its other parts and its losses stand beside it", async () => {
  await writeExport(csv, table, join(folder, "my.case.csv"));
  expect((await readdir(folder)).sort()).toEqual(["my.case.csv", "my.case.csv.loss.json", "my.case.nodes.csv"]);
});

test("a format of many files makes a folder, with its losses beside it and nothing left over", async () => {
  const written = await writeExport(caseFiles, table, join(folder, "copy.2"));
  expect(written).toEqual([join(folder, "copy.2"), join(folder, "copy.2.loss.json")]);
  expect((await readdir(folder)).sort()).toEqual(["copy.2", "copy.2.loss.json"]);
  expect(await readdir(join(folder, "copy.2"))).toContain("claims.yaml");
});

test("how much stayed behind is in the loss report, of what was taken out before as of what the gate takes out here", async () => {
  const stayed = [{ what: "source (confidential)", count: 2 }];
  await writeExport(csv, table, join(folder, "c.csv"), { stayed });
  const losses = JSON.parse(await readFile(join(folder, "c.csv.loss.json"), "utf8"));
  expect(losses).toEqual(
    expect.arrayContaining([
      { field: "may not leave: source (confidential)", count: 2, example: "withheld" },
      { field: "may not leave: entity.maybeSame (who an unnamed person is)", count: 1, example: "withheld" },
    ]),
  );
});

test("an empty folder is filled", async () => {
  await mkdir(join(folder, "empty"));
  await writeExport(caseFiles, table, join(folder, "empty"));
  expect(await readdir(join(folder, "empty"))).toContain("claims.yaml");
});

test("a folder with anything in it, or a file, is left as it is", async () => {
  await writeFile(join(folder, "mine.txt"), "mine");
  for (const taken of [folder, join(folder, "mine.txt")]) {
    await expect(writeExport(caseFiles, table, taken)).rejects.toBeInstanceOf(CommandFailure);
  }
  expect(await readdir(folder)).toEqual(["mine.txt"]);
  expect(await readFile(join(folder, "mine.txt"), "utf8")).toBe("mine");
});

test("an export that is refused leaves what lies beside its folder as it is, also with --force", async () => {
  const notes = join(folder, "notes");
  await mkdir(notes);
  await writeFile(join(notes, "mine.txt"), "mine");
  await expect(writeExport(caseFiles, table, notes)).rejects.toBeInstanceOf(CommandFailure);
  expect(await readdir(folder)).toEqual(["notes"]);

  await writeFile(join(folder, "notes.loss.json"), "of an earlier export");
  await expect(writeExport(caseFiles, table, notes, { force: true })).rejects.toBeInstanceOf(CommandFailure);
  expect((await readdir(folder)).sort()).toEqual(["notes", "notes.loss.json"]);
  expect(await readFile(join(folder, "notes.loss.json"), "utf8")).toBe("of an earlier export");
});

test("a folder that cannot be written whole is not there at all", async () => {
  const breaking: Format = {
    ...caseFiles,
    *write() {
      yield { suffix: "/first.txt", chunks: ["first"] };
      throw new Error("the second part fails");
    },
  };
  await expect(writeExport(breaking, table, join(folder, "half"))).rejects.toBeInstanceOf(SaysWhoError);
  expect(await readdir(folder)).toEqual([]);
});

test("without a name an export is named after its case", () => {
  expect(usualOutput(csv, "harbour-light")).toBe("harbour-light.csv");
  expect(usualOutput(csv, "con")).toBe("con_.csv");
  expect(usualOutput(caseFiles, "harbour-light")).toBe("harbour-light-case");
});

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withoutEndingSlash, writeReport } from "../../src/cli/write-report.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a report stands beside what it is about, under its whole name", async () => {
  const report = [{ field: "claim.note", count: 1, example: "x" }];
  for (const name of ["case.gexf", "case.csv", "case"]) {
    const path = await writeReport(join(folder, name), "loss", report);
    expect(path).toBe(join(folder, `${name}.loss.json`));
    expect(JSON.parse(await readFile(path, "utf8"))).toEqual(report);
  }
});

test("a folder's report stands beside the folder and not inside it", () => {
  expect(["notes", "notes/", "notes//"].map(withoutEndingSlash)).toEqual(["notes", "notes", "notes"]);
});

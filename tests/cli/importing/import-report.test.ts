import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isImportReport } from "../../../src/cli/importing/import-report.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("what an import said of a file is told from whatever else has its name", async () => {
  const path = join(folder, "c.import.json");
  expect(await isImportReport(path)).toBe(false);
  for (const text of ["", "mine", "null", "[]", '{"made":1}', "{}"]) {
    await writeFile(path, text);
    expect(await isImportReport(path), text).toBe(false);
  }
  await writeFile(path, '{"format":"csv","made":{},"withoutSource":[]}');
  expect(await isImportReport(path)).toBe(true);
  await rm(path);
  await mkdir(path);
  expect(await isImportReport(path)).toBe(false);
});

import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { recallCase, rememberCase } from "../../src/cli/remembered-case.ts";
import { layOut } from "../../src/graph/layout.ts";
import { sha256Of } from "../../src/model/sha256.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const table = buildTable(sampleCase().records);
const [files, others] = [sha256Of("its files"), sha256Of("its files, changed")];
const whole = { table, madeFrom: files, layout: layOut(table) };
const memory = () => join(folder, ".sayswho");

test("a case is recalled as it was, while its files and the program are the same", async () => {
  expect(await recallCase(folder, files, "1.0.0")).toBeUndefined();
  await rememberCase(folder, whole, "1.0.0");

  const recalled = await recallCase(folder, files, "1.0.0");
  const claims = (of: typeof table | undefined) => Array.from({ length: of?.size ?? 0 }, (_, row) => of?.claim(row));
  expect(claims(recalled?.table)).toEqual(claims(table));
  expect(recalled?.layout.x).toEqual(whole.layout.x.map(Math.fround));
  expect(await recallCase(folder, others, "1.0.0")).toBeUndefined();
  expect(await recallCase(folder, files, "1.0.1")).toBeUndefined();
});

test("what was remembered before makes room, and Git is told to leave all of it alone", async () => {
  await rememberCase(folder, whole, "1.0.0");
  const before = await readdir(memory());
  await rememberCase(folder, { ...whole, madeFrom: others }, "1.0.0");
  const after = await readdir(memory());
  expect(after).toHaveLength(before.length);
  expect(after.filter((name) => before.includes(name))).toEqual([".gitignore"]);
  expect(await readFile(join(memory(), ".gitignore"), "utf8")).toBe("*\n");
});

test("what is damaged, or another case's, is not recalled", async () => {
  await rememberCase(folder, whole, "1.0.0");
  const [name = ""] = (await readdir(memory())).filter((file) => file.endsWith(".case"));
  const bytes = await readFile(join(memory(), name));
  for (const damaged of [bytes.subarray(0, -99), bytes.subarray(9), new Uint8Array()]) {
    await writeFile(join(memory(), name), damaged);
    expect(await recallCase(folder, files, "1.0.0")).toBeUndefined();
  }
  await writeFile(join(memory(), name), bytes);
  await writeFile(join(memory(), name.replace(".case", ".layout")), bytes.subarray(0, 8));
  expect(await recallCase(folder, files, "1.0.0")).toBeUndefined();
});

test("a folder that nothing can be written into is left as it is", async () => {
  await writeFile(memory(), "in the way");
  await rememberCase(folder, whole, "1.0.0");
  expect(await readdir(folder)).toEqual([".sayswho"]);
});

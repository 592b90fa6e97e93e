import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFolder } from "../../../src/cli/output/write-folder.ts";
import { SaysWhoError } from "../../../src/errors.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const parts = Array.from({ length: 150 }, (_, i) => ({
  suffix: `/${i % 3 === 0 ? "below/" : ""}part ${i}.txt`,
  chunks: [`first of ${i}, `, "then more →"],
}));

test("every part has its file, in the folders it names, and nothing is left over beside them", async () => {
  const notes = join(folder, "notes");
  expect(await writeFolder(notes, parts)).toBe(notes);
  expect(await readdir(folder)).toEqual(["notes"]);
  const names = (await readdir(notes, { recursive: true })).filter((name) => name.endsWith(".txt"));
  expect(names.map((name) => `/${name.replaceAll("\\", "/")}`).sort()).toEqual(
    parts.map(({ suffix }) => suffix).sort(),
  );
  for (const [i, { suffix }] of parts.entries())
    expect(await readFile(join(notes, suffix), "utf8")).toBe(`first of ${i}, then more →`);
});

test("where a part fails, or takes the name of another, there is no folder at all", async () => {
  function* failing() {
    yield* parts;
    throw new Error("the last part fails");
  }
  for (const some of [failing(), [...parts, ...parts.slice(0, 1)]]) {
    await expect(writeFolder(join(folder, "half"), some)).rejects.toBeInstanceOf(SaysWhoError);
    expect(await readdir(folder)).toEqual([]);
  }
});

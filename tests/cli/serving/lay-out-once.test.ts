/** @module-tag slow */

import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pc from "picocolors";
import { afterEach, beforeEach, expect, test } from "vitest";
import { layOutOnce } from "../../../src/cli/serving/lay-out-once.ts";
import { layOut } from "../../../src/graph/layout.ts";
import { sha256Of } from "../../../src/model/sha256.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { linkedCase } from "../../graph/linked-case.ts";
import { sized } from "../../sized.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const silent = { out: () => undefined, err: () => undefined, interactive: false, colours: pc };
const large = buildTable(linkedCase(2_000, [[0, 1]]));
const of = (files: string, table = large) => layOutOnce(folder, { table, madeFrom: sha256Of(files) }, silent);
const remembered = () => readdir(join(folder, ".sayswho")).catch(() => []);

test("a large case is laid out once as long as its files are the same", async () => {
  const first = await of("its files");
  const [, name = ""] = await remembered();
  expect(await readFile(join(folder, ".sayswho", ".gitignore"), "utf8")).toBe("*\n");
  expect((await of("its files")).x).toEqual(first.x.map(Math.fround));

  await of("its files, changed");
  expect(await remembered()).toHaveLength(2);
  expect(await remembered()).not.toContain(name);
});

test("places alone are remembered, and a file that holds none of this case is as good as none", async () => {
  const { x } = await of("its files");
  const [, name = ""] = await remembered();
  const path = join(folder, ".sayswho", name);
  expect((await readFile(path)).length).toBe(8 * large.entities.length);
  const noPlaces = new Uint8Array(8 * large.entities.length).fill(255);
  for (const other of sized<(string | Uint8Array)[]>(["words", noPlaces], {
    quick: [noPlaces],
    long: ["", "words", noPlaces],
  })) {
    await writeFile(path, other);
    expect((await of("its files")).x).toEqual(x);
  }
}, 60_000);

test("a small case leaves nothing in its folder, and a folder that cannot be written into is no trouble", async () => {
  const small = buildTable(linkedCase(3, [[0, 1]]));
  expect(await of("its files", small)).toEqual(layOut(small));
  expect(await readdir(folder)).toEqual([]);

  await writeFile(join(folder, ".sayswho"), "in the way");
  expect((await of("its files")).x.every(Number.isFinite)).toBe(true);
  expect(await readFile(join(folder, ".sayswho"), "utf8")).toBe("in the way");
}, 60_000);

test("a case that has changed leaves everybody where they were, as long as that is half of all", async () => {
  const small = buildTable(linkedCase(3, [[0, 1]]));
  const layout = { x: Float64Array.of(1, 200, 400), y: Float64Array.of(5, 6, 7) };
  const after = (entities: number) =>
    layOutOnce(
      folder,
      { table: buildTable(linkedCase(entities, [[0, 1]])), madeFrom: sha256Of(String(entities)) },
      silent,
      { table: small, layout },
    );
  expect([...(await after(5)).x.slice(0, 3)]).toEqual([1, 200, 400]);
  expect(await after(7)).toEqual(layOut(buildTable(linkedCase(7, [[0, 1]]))));
});

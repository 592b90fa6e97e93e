import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pc from "picocolors";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CommandFailure } from "../../src/cli/command-failure.ts";
import { openLaidOut } from "../../src/cli/open-laid-out.ts";
import { madeCase } from "../bench/made-case.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const silent = { out: () => undefined, err: () => undefined, interactive: false, colours: pc.createColors(false) };

async function write(claims: number): Promise<void> {
  for (const [name, text] of madeCase(claims).files) await writeFile(join(folder, name), text);
}

test("a large case is the same when it is opened again from what was remembered of it, until its files change", async () => {
  await write(20_000);
  const first = await openLaidOut(folder, silent);
  expect(await readdir(folder)).toContain(".sayswho");

  const again = await openLaidOut(folder, silent);
  expect(again.madeFrom).toBe(first.madeFrom);
  expect(again.table.size).toBe(20_000);
  for (const row of [0, 777, 19_999]) expect(again.table.claim(row)).toEqual(first.table.claim(row));
  expect(again.layout.y).toEqual(first.layout.y.map(Math.fround));

  await writeFile(join(folder, "case.yaml"), "id: [");
  await expect(openLaidOut(folder, silent)).rejects.toThrow(CommandFailure);
}, 60_000);

test("a small case leaves nothing in its folder", async () => {
  await write(50);
  await openLaidOut(folder, silent);
  expect(await readdir(folder)).not.toContain(".sayswho");
});

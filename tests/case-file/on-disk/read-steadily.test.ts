import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readSteadily } from "../../../src/case-file/on-disk/read-steadily.ts";
import { writeTogether } from "../../../src/case-file/on-disk/write-together.ts";
import { caseInFolder } from "./case-in-folder.ts";

let folder: string;
beforeEach(async () => {
  folder = await caseInFolder();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const claims = () => readFile(join(folder, "claims.yaml"), "utf8");

async function write(): Promise<void> {
  const before = await claims();
  await writeTogether(folder, [{ path: "claims.yaml", before, after: `${before}\n` }]);
}

test("where nobody writes, a case is read once", async () => {
  let times = 0;
  expect(await readSteadily(folder, async () => ++times)).toEqual({ found: 1, troubles: [] });
});

test("where somebody wrote meanwhile it is read again, and what is given is what there is then", async () => {
  let times = 0;
  const read = await readSteadily(folder, async () => {
    const found = await claims();
    if (++times < 3) await write();
    return found;
  });
  expect(times).toBe(3);
  expect(read).toEqual({ found: await claims(), troubles: [] });
});

import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { partBeside, sweepWithin } from "../../../src/case-file/on-disk/part-beside.ts";
import { writeFileWhole } from "../../../src/case-file/on-disk/write-file-whole.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("what a process that died left over is swept when the same name is written again, and nothing else is", async () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  const own = /-[0-9a-f]{8}\.part$/.exec(await partBeside(join(folder, "elsewhere/out.gexf")))?.[0];
  const left = [`.out.gexf.${pid}.part`, `.out.gexf.${pid}-3.part`, `.out.gexf.${pid}-4${own}`];
  const stays = [
    // On a folder that machines share another's process is not known here by its number.
    `.out.gexf.${pid}-4-01234567.part`,
    `.other.gexf.${pid}.part`,
    `.out.gexf.${process.ppid}.part`,
    "out.gexf.part",
    `.out.gexf.${pid}.party`,
  ];
  for (const name of [...left, ...stays]) await writeFile(join(folder, name), "half");
  await mkdir(join(folder, `.out.gexf.${pid}-9.part`));
  await writeFileWhole(join(folder, "out.gexf"), ["whole"]);
  expect((await readdir(folder)).sort()).toEqual([...stays, "out.gexf"].sort());
});

test("no two at once write under one name, and no name becomes too long by it", async () => {
  const path = join(folder, "x".repeat(250));
  expect(await partBeside(path)).not.toBe(await partBeside(path));
  expect(basename(await partBeside(join(folder, "é".repeat(120)))).length).toBeLessThan(100);
  await Promise.all(["a", "b", "c"].map((text) => writeFileWhole(path, [text])));
  expect(await readdir(folder)).toEqual(["x".repeat(250)]);
});

test("in a folder of the program's own all is swept that processes which died left over, and nothing else", async () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  const stays = ["links.jsonl", `.links.jsonl.${process.ppid}-1.part`];
  for (const name of [`.links.jsonl.${pid}-1.part`, `.other.json.${pid}-2.part`, ...stays])
    await writeFile(join(folder, name), "half");
  await sweepWithin(folder);
  expect((await readdir(folder)).sort()).toEqual(stays.toSorted());
});

import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFileWhole } from "../../../src/case-file/on-disk/write-file-whole.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("the chunks are the file, in order, and folders on the way are made", async () => {
  await writeFileWhole(join(folder, "a", "b.txt"), ["one ", "two"]);
  expect(await readFile(join(folder, "a", "b.txt"), "utf8")).toBe("one two");
});

test("a writer that fails half way leaves the old file as it was, and nothing beside it", async () => {
  const path = join(folder, "kept.txt");
  await writeFile(path, "old");
  function* failing() {
    yield "new";
    throw new Error("the disk is full");
  }
  await expect(writeFileWhole(path, failing())).rejects.toMatchObject({ code: "file-unwritable" });
  expect(await readFile(path, "utf8")).toBe("old");
  expect(await readdir(folder)).toEqual(["kept.txt"]);
});

test("a path through a file is said to be unwritable, whatever the system calls it", async () => {
  const file = join(folder, "file.txt");
  await writeFile(file, "old");
  await expect(writeFileWhole(join(file, "inside.txt"), ["new"])).rejects.toMatchObject({ code: "file-unwritable" });
});

test("many short chunks, long ones and bytes between them come out in their order", async () => {
  const chunks = [
    ...Array.from({ length: 100_000 }, (_, i) => `${i}\n`),
    "x".repeat(300_000),
    new Uint8Array([65, 66]),
    "é",
  ];
  await writeFileWhole(join(folder, "many.txt"), chunks);
  const text = chunks.map((chunk) => (typeof chunk === "string" ? chunk : "AB")).join("");
  expect(await readFile(join(folder, "many.txt"), "utf8")).toBe(text);
});

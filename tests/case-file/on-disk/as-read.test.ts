import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rename, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isAsRead, wasThere, wordsForRead } from "../../../src/case-file/on-disk/as-read.ts";
import { lookAtFile } from "../../../src/case-file/on-disk/look-at-file.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("a file is what was read as long as its bytes are, wherever they lie", async () => {
  const words = wordsForRead(Buffer.from("a"));
  await writeFile(join(folder, "one"), "a");
  await rename(join(folder, "one"), join(folder, "other"));
  expect(await isAsRead(join(folder, "other"), words)).toBe(true);
  await writeFile(join(folder, "other"), "b");
  expect(await isAsRead(join(folder, "other"), words)).toBe(false);
  expect(await isAsRead(join(folder, "one"), words)).toBe(false);
});

test("what was not there is as it was read where it is not there, and no folder, pipe or file is that", async () => {
  const nothing = wordsForRead(undefined);
  expect([wasThere(nothing), wasThere(wordsForRead(Buffer.from("")))]).toEqual([false, true]);
  expect(await isAsRead(join(folder, "nowhere"), nothing)).toBe(true);
  await mkdir(join(folder, "folder"));
  spawnSync("mkfifo", [join(folder, "pipe")]);
  await writeFile(join(folder, "file"), "");
  for (const name of ["folder", "pipe", "file"]) expect(await isAsRead(join(folder, name), nothing)).toBe(false);
});

test("words of before are held against the look of a file, which is all that they tell", async () => {
  const path = join(folder, "file");
  expect([wasThere(lookAtFile(path)), await isAsRead(path, lookAtFile(path))]).toEqual([false, true]);
  await writeFile(path, "a");
  const look = lookAtFile(path);
  expect([wasThere(look), await isAsRead(path, look)]).toEqual([true, true]);
  await writeFile(path, "a and more");
  expect(await isAsRead(path, look)).toBe(false);
});

test("a file is held against its hash piece by piece, however large a stranger has made it", {
  tags: ["slow"],
}, async () => {
  const [path, length] = [join(folder, "large"), 48 * 1024 * 1024];
  await writeFile(path, "");
  await truncate(path, length);
  const { arrayBuffers } = process.memoryUsage();
  let most = 0;
  const watching = setInterval(() => {
    most = Math.max(most, process.memoryUsage().arrayBuffers - arrayBuffers);
  }, 1);
  expect(await isAsRead(path, wordsForRead(Buffer.from("")))).toBe(false);
  clearInterval(watching);
  expect(most).toBeLessThan(length / 2);
});

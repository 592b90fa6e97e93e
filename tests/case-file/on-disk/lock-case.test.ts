/** @module-tag slow */

import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, rename, rm, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isLeftWaiting, isLockLeft, isRunning, withLock } from "../../../src/case-file/on-disk/lock-case.ts";

let aside: string;
beforeEach(async () => {
  aside = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterEach(() => rm(aside, { recursive: true, force: true }));

/** Several at once, each of which says whether another was at it too. */
async function together(count: number): Promise<number> {
  let [inside, most] = [0, 0];
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setTimeout(resolve, 2));
    inside -= 1;
  };
  await Promise.all(Array.from({ length: count }, () => withLock(aside, work)));
  return most;
}

test("there is one at a time, and nothing is left over", async () => {
  expect(await together(30)).toBe(1);
  expect(await readdir(aside)).toEqual([]);
});

test("the lock of a process that is gone is broken, by one of all who wait for it", async () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  expect(isRunning(pid)).toBe(false);
  for (let i = 0; i < 10; i++) {
    await writeFile(join(aside, "lock"), `${pid} ${hostname()}`);
    if (i % 2) await writeFile(join(aside, "lock-breaking"), `${pid} ${hostname()}`);
    expect(await together(8)).toBe(1);
    expect(await readdir(aside)).toEqual([]);
  }
});

test("what somebody left who died while waiting is swept, and what belongs to somebody else is not", async () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  // On a folder that machines share another's process is not known here by its number.
  const stays = [
    [`${process.pid}-99.lock`, `${process.pid} ${hostname()}`],
    [`${pid}-2.lock`, `${pid} another-machine`],
    ["mine.lock", ""],
  ] as const;
  // The last died before it had said whose it is.
  const left = [
    [`${pid}-1.lock`, `${pid} ${hostname()}`],
    [`${pid}-3.lock`, ""],
  ] as const;
  for (const [name, words] of [...left, ...stays]) await writeFile(join(aside, name), words);
  for (const [name] of left) expect(await isLeftWaiting(aside, name)).toBe(true);
  await withLock(aside, async () => undefined);
  expect((await readdir(aside)).sort()).toEqual(stays.map(([name]) => name).sort());
});

test("whoever waits comes to its turn though another machine swept what is its own", async () => {
  await writeFile(join(aside, "lock"), `${process.pid} ${hostname()}`);
  const waiting = withLock(aside, async () => readdir(aside));
  const own = () => readdir(aside).then((names) => names.find((name) => name.endsWith(".lock")));
  while ((await own()) === undefined) await new Promise((resolve) => setTimeout(resolve, 1));
  await rm(join(aside, (await own()) ?? ""));
  await rm(join(aside, "lock"));
  expect(await waiting).toEqual(["lock"]);
  expect(await readdir(aside)).toEqual([]);
});

test("a lock that is older than anybody writes is broken, whoever has its number now, and on whatever machine", async () => {
  for (const words of [`${process.pid} ${hostname()}`, "1 another-machine", ""]) {
    await writeFile(join(aside, "lock"), words);
    const long = new Date(Date.now() - 3_600_000);
    await utimes(join(aside, "lock"), long, long);
    expect(await together(2)).toBe(1);
  }
});

test("the lock is given back when the work fails", async () => {
  await expect(withLock(aside, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await together(2)).toBe(1);
});

test("whoever does not end is said to be there", async () => {
  await writeFile(join(aside, "lock"), `${process.pid} ${hostname()}`);
  await expect(withLock(aside, async () => undefined, 200)).rejects.toMatchObject({ code: "file-unwritable" });
  expect(await readdir(aside)).toEqual(["lock"]);
});

test("a lock of ours that was moved away with its case, and so could not be taken off, holds nobody up", async () => {
  const moved = `${aside}-moved`;
  await withLock(aside, () => rename(aside, moved));
  expect(await readdir(moved)).toEqual(["lock"]);
  expect(await isLockLeft(moved)).toBe(true);
  await withLock(moved, () => rename(moved, aside));
  expect(await together(8)).toBe(1);
  expect(await readdir(aside)).toEqual([]);
});

/** @module-tag slow */

import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { stampFolder } from "../../src/case-file/on-disk/stamp-folder.ts";
import { watchFolder } from "../../src/server/watch-folder.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  await writeFile(join(folder, "case.yaml"), "title: first");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const SOON = { timeout: 10_000, interval: 50 };

test("a file that is written, replaced, added or taken away is noticed, in a folder of its own too", async () => {
  const changes: (() => Promise<unknown>)[] = [
    () => writeFile(join(folder, "case.yaml"), "title: other"),
    async () => {
      await writeFile(join(folder, ".case.yaml.new"), "title: third");
      await rename(join(folder, ".case.yaml.new"), join(folder, "case.yaml"));
    },
    () => mkdir(join(folder, "claims")).then(() => writeFile(join(folder, "claims", "wire.yaml"), "[]")),
    () => writeFile(join(folder, "claims", "wire.yaml"), "[ ]"),
    () => rm(join(folder, "claims", "wire.yaml")),
  ];
  const noticed = vi.fn();
  const stop = watchFolder(folder, noticed, await stampFolder(folder));
  for (const [i, change] of changes.entries()) {
    await change();
    await vi.waitFor(() => expect(noticed).toHaveBeenCalledTimes(i + 1), SOON);
  }
  stop();
});

test("what changed between the reading and the watch is noticed, and a change that ends where it began is none", async () => {
  const noticed = vi.fn();
  const before = await stampFolder(folder);
  await writeFile(join(folder, "entities.yaml"), "[]");
  const stop = watchFolder(folder, noticed, before);
  await vi.waitFor(() => expect(noticed).toHaveBeenCalledTimes(1), SOON);

  await writeFile(join(folder, ".hidden"), "of no interest");
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(noticed).toHaveBeenCalledTimes(1);
  stop();
});

test("many saves in a row are one change", async () => {
  const noticed = vi.fn();
  const stop = watchFolder(folder, noticed, await stampFolder(folder));
  for (let i = 0; i < 20; i++) {
    await writeFile(join(folder, "case.yaml"), `title: ${"x".repeat(i)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await vi.waitFor(() => expect(noticed).toHaveBeenCalled(), SOON);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(noticed.mock.calls.length).toBeLessThanOrEqual(2);
  stop();
});

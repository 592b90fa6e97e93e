import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readGiven } from "../../src/cli/read-given.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("a file that is named is read; what is none is bad usage, and what is too long a bad file", async () => {
  await writeFile(join(folder, "a"), "abc");
  expect([...(await readGiven(join(folder, "a"), 3))]).toEqual([97, 98, 99]);
  await expect(readGiven(join(folder, "a"), 2)).rejects.toMatchObject({ exitCode: 1 });
  await expect(readGiven(folder, 2)).rejects.toMatchObject({ exitCode: 2 });
  await expect(readGiven(join(folder, "b"), 2)).rejects.toMatchObject({
    exitCode: 2,
    message: `${join(folder, "b")} cannot be read: there is nothing of that name.`,
  });
});

import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readRegularFile } from "../../../src/case-file/on-disk/read-regular-file.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test.each([0, 1, 9, 10])("a file of %i bytes is read whole where ten are the bound", async (length) => {
  await writeFile(join(folder, "a"), "x".repeat(length));
  const read = await readRegularFile(join(folder, "a"), 10);
  expect(read).toMatchObject({ ok: true });
  expect(read.ok && new TextDecoder().decode(read.bytes)).toBe("x".repeat(length));
});

test("more than the bound is not read, not even a terabyte of nothing", async () => {
  await writeFile(join(folder, "a"), "x".repeat(11));
  expect(await readRegularFile(join(folder, "a"), 10)).toMatchObject({ ok: false, code: "too-large" });
  await truncate(join(folder, "a"), 2 ** 40);
  expect(await readRegularFile(join(folder, "a"), 10)).toMatchObject({ ok: false, code: "too-large" });
});

test.skipIf(process.platform !== "linux")(
  "a file that says it is empty is read up to its end or the bound",
  async () => {
    expect(await readRegularFile("/proc/self/status", 100_000)).toMatchObject({ ok: true });
    expect(await readRegularFile("/proc/self/status", 10)).toMatchObject({ ok: false, code: "too-large" });
  },
);

test.skipIf(process.platform === "win32")("a pipe, a device, a folder and links to them are not opened", async () => {
  execFileSync("mkfifo", [join(folder, "pipe")]);
  await mkdir(join(folder, "folder"));
  await symlink("/dev/zero", join(folder, "zero"));
  await symlink(join(folder, "pipe"), join(folder, "link"));
  for (const name of ["pipe", "folder", "zero", "link"]) {
    expect(await readRegularFile(join(folder, name), 10), name).toMatchObject({ ok: false, code: "not-a-file" });
  }
});

test("what is not there is told as the system tells it", async () => {
  expect(await readRegularFile(join(folder, "nowhere"), 10)).toMatchObject({ code: "unreadable", cause: "ENOENT" });
});

import { existsSync } from "node:fs";
import { mkdtemp, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ownKey } from "../../../src/case-file/on-disk/own-key.ts";

let state: string;
beforeEach(async () => {
  state = await mkdtemp(join(tmpdir(), "sayswho-"));
  vi.stubEnv("XDG_STATE_HOME", state);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(state, { recursive: true, force: true });
});

test("one is made when it is first asked for, and is the same from then on, for its owner alone", async () => {
  const made = await Promise.all([ownKey(), ownKey(), ownKey()]);
  expect(made[0]).toHaveLength(32);
  expect(new Set(made.map((key) => Buffer.from(key ?? []).toString("hex"))).size).toBe(1);
  expect(await ownKey()).toEqual(made[0]);
  expect((await stat(join(state, "sayswho", "key"))).mode & 0o077).toBe(0);
});

test("another person's is another", async () => {
  const mine = await ownKey();
  vi.stubEnv("XDG_STATE_HOME", join(state, "another"));
  expect(await ownKey()).not.toEqual(mine);
});

test("where there is no place for one, or what lies there is none, there is none", async () => {
  await writeFile(join(state, "file"), "");
  vi.stubEnv("XDG_STATE_HOME", join(state, "file"));
  expect(await ownKey()).toBeUndefined();

  await ownKey();
  vi.stubEnv("XDG_STATE_HOME", state);
  await ownKey();
  await writeFile(join(state, "sayswho", "key"), "short");
  expect(await ownKey()).toBeUndefined();
  await writeFile(join(state, "sayswho", "key"), "far longer than any key that this program would ever make");
  expect(await ownKey()).toBeUndefined();
  await rm(join(state, "sayswho", "key"));
  await symlink("/dev/zero", join(state, "sayswho", "key"));
  expect(await ownKey()).toBeUndefined();
});

test("half of one that a process left when it died is made whole", async () => {
  await ownKey();
  const path = join(state, "sayswho", "key");
  const longAgo = new Date(Date.now() - 60_000);
  for (const half of ["", "short"]) {
    await writeFile(path, half);
    await utimes(path, longAgo, longAgo);
    expect(await ownKey()).toHaveLength(32);
  }
});

test("whoever has no home, or one that is somewhere else in each folder, has none, and nothing is written there", async () => {
  vi.stubEnv("XDG_STATE_HOME", "state");
  for (const home of ["", "home", "./.."]) {
    vi.stubEnv("HOME", home);
    expect(await ownKey(), home).toBeUndefined();
  }
  expect(existsSync("state")).toBe(false);
  expect(existsSync("home")).toBe(false);
});

import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isThere } from "../../../src/case-file/on-disk/is-there.ts";

test("whatever has a name is there, a link that leads nowhere too", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  await symlink(join(folder, "nowhere"), join(folder, "link"));
  expect(await Promise.all(["", "link", "nowhere"].map((name) => isThere(join(folder, name))))).toEqual([
    true,
    true,
    false,
  ]);
  await rm(folder, { recursive: true });
});

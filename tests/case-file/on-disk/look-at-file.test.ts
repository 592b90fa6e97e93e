import { mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lookAtFile } from "../../../src/case-file/on-disk/look-at-file.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("the same words as long as nobody writes, and others after each way of writing", async () => {
  const [path, other] = [join(folder, "a"), join(folder, "b")];
  const seen = [lookAtFile(path)];
  const look = async () => {
    const words = lookAtFile(path);
    expect(lookAtFile(path)).toBe(words);
    expect(seen).not.toContain(words);
    seen.push(words);
  };
  await writeFile(path, "one");
  await look();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await writeFile(path, "two");
  await look();
  await writeFile(other, "two");
  await rename(other, path);
  await look();
  await rm(path);
  expect(lookAtFile(path)).toBe(seen[0]);
});

test("of a link it is what it leads to, and a folder is none", async () => {
  await writeFile(join(folder, "a"), "one");
  await symlink(join(folder, "a"), join(folder, "b"));
  expect(lookAtFile(join(folder, "b"))).toBe(lookAtFile(join(folder, "a")));
  expect(() => lookAtFile(folder)).toThrow(expect.objectContaining({ code: "EISDIR" }));
});

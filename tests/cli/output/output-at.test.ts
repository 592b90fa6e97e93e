import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CommandFailure } from "../../../src/cli/command-failure.ts";
import { outputAt } from "../../../src/cli/output/output-at.ts";

let folder = "";
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "sayswho-")));
  await mkdir(join(folder, "case/texts"), { recursive: true });
  await writeFile(join(folder, "case/case.yaml"), "id: c\n");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("a new file is written where it is named, also in a folder that is still to be made", async () => {
  const path = join(folder, "new/page.html");
  expect(await outputAt(path)).toEqual({ path, into: "file", makes: join(folder, "new") });
});

test("a file that is there is written over only when that is asked for; one that a link leads to too, and the link stays", async () => {
  const path = join(folder, "page.html");
  await writeFile(path, "mine");
  await symlink(path, join(folder, "link.html"));
  for (const each of [path, join(folder, "link.html")]) {
    await expect(outputAt(each)).rejects.toBeInstanceOf(CommandFailure);
    expect(await outputAt(each, true)).toEqual({ path, into: "file" });
  }
});

test("no way leads into a case: neither through a folder in it, nor by a link", async () => {
  await symlink(join(folder, "case"), join(folder, "linked"));
  await symlink(join(folder, "case/case.yaml"), join(folder, "file.html"));
  for (const path of ["case/a.html", "case/texts/deep/a.html", "linked/a.html", "file.html", "out/../case/a.html"]) {
    await expect(outputAt(join(folder, path), true), path).rejects.toThrow(/lies in the case folder/);
  }
});

test.skipIf(process.platform === "win32")("a device is written into", async () => {
  expect(await outputAt("/dev/null")).toEqual({ path: "/dev/null", into: "stream" });
});

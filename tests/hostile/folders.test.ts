/** @module-tag slow */

import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeCaseFolder } from "../../src/case-file/on-disk/write-case-folder.ts";
import { runCommand } from "../cli/run-command.ts";
import { sampleCase } from "../sample-case.ts";

/** Of what a stranger's folder may hold that is no file, and of ways out of it. */
let folder = "";
let beside = "";
beforeEach(async () => {
  const both = await mkdtemp(join(tmpdir(), "sayswho-"));
  folder = join(both, "case");
  beside = join(both, "beside");
  await mkdir(beside);
  await writeFile(join(beside, "wire.txt"), "mine");
  const { records, texts } = sampleCase();
  await writeCaseFolder(folder, records);
  for (const name of ["texts", "readings", "schema", ".sayswho"]) await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, "texts/wire.txt"), texts.get("wire") ?? "");
});
afterEach(() => rm(join(folder, ".."), { recursive: true, force: true }));

const PLACES = ["case.yaml", "entities.yaml", "claims.yaml", "replies.yaml", "notes.yaml", "texts/wire.txt"];
const ELSEWHERE = ["readings/wire.yaml", "texts/wire.marks.jsonl", ".sayswho/journal.json", ".sayswho/lock"];
const COMMANDS: readonly (readonly string[])[] = [["check"], ["claims"], ["format"]];

describe.skipIf(process.platform === "win32")("what is no file is not waited for", () => {
  test.each([...PLACES, ...ELSEWHERE])("a pipe as %s", async (place) => {
    await rm(join(folder, place), { force: true });
    execFileSync("mkfifo", [join(folder, place)]);
    for (const [command = "", ...more] of COMMANDS) {
      const { code, err, out } = await runCommand(command, folder, ...more);
      if (!PLACES.slice(0, 4).includes(place)) continue;
      expect(code).toBe(1);
      expect(out + err).toContain("[not-a-file]");
    }
  });

  test.each(PLACES)("a device as %s", async (place) => {
    await rm(join(folder, place), { force: true });
    await symlink("/dev/zero", join(folder, place));
    const { code, out } = await runCommand("check", folder);
    if (place === "notes.yaml") expect(out).toContain("[unknown-file]");
    else expect([code, out]).toEqual([1, expect.stringMatching(/\[(not-a-file|link-out)\]/)]);
  });

  test.each(["attach", "add", "import"])("a pipe that %s is given", async (command) => {
    const pipe = join(beside, "pipe");
    execFileSync("mkfifo", [pipe]);
    const words = {
      attach: ["attach", folder, "wire", pipe],
      add: ["add", folder, pipe],
      import: ["import", pipe, "--from", "csv", "-o", join(beside, "new")],
    }[command] as string[];
    expect((await runCommand(...words)).code).not.toBe(0);
  });
});

test("gigabytes of nothing are not read into memory", async () => {
  for (const place of ["claims.yaml", "notes.jsonl", "texts/wire.txt"]) {
    await writeFile(join(folder, place), "");
    await truncate(join(folder, place), 400 * 1024 * 1024);
  }
  const before = process.memoryUsage().rss;
  const { out } = await runCommand("check", folder);
  expect(out.match(/\[too-large\]/g)).toHaveLength(2);
  expect(process.memoryUsage().rss - before).toBeLessThan(200e6);
});

describe.skipIf(process.platform === "win32")("no link leads out of a case", () => {
  test("of a text, or of all texts, it is named and not followed", async () => {
    await rm(join(folder, "texts/wire.txt"));
    await symlink(join(beside, "wire.txt"), join(folder, "texts/wire.txt"));
    const one = await runCommand("check", folder);
    expect([one.code, one.out]).toEqual([1, expect.stringContaining("[link-out]")]);

    await rm(join(folder, "texts"), { recursive: true });
    await symlink(beside, join(folder, "texts"));
    expect((await runCommand("check", folder)).out).toContain("[link-out]");
  });

  test("attach keeps nothing where the folder of texts is elsewhere", async () => {
    const { texts } = sampleCase();
    const given = join(folder, "../given.txt");
    await writeFile(given, texts.get("wire") ?? "");
    await rm(join(folder, "texts"), { recursive: true });
    await rm(join(beside, "wire.txt"));
    await symlink(beside, join(folder, "texts"));
    const { code, err } = await runCommand("attach", folder, "wire", given);
    expect([code, err]).toEqual([2, expect.stringContaining("leads out of the case")]);
    expect(await readdir(beside)).toEqual([]);
  });

  test("a stranger's journal writes and removes nothing outside", async () => {
    await rm(join(folder, "texts"), { recursive: true });
    await symlink(beside, join(folder, "texts"));
    await writeFile(join(folder, ".sayswho/1-1.part"), "theirs");
    for (const file of [{ path: "texts/wire.txt", part: "1-1.part" }, { path: "texts/wire.txt" }]) {
      await writeFile(join(folder, ".sayswho/journal.json"), JSON.stringify({ id: "x", writer: 1, files: [file] }));
      const { code, out } = await runCommand("check", folder);
      expect([code, out]).toEqual([1, expect.stringContaining("[half-written]")]);
      expect(await readFile(join(beside, "wire.txt"), "utf8")).toBe("mine");
    }
  });

  test("nothing is kept or swept where the folder for that is a link out", async () => {
    await writeFile(join(beside, "4000000-1.part"), "mine");
    await rm(join(folder, ".sayswho"), { recursive: true });
    await symlink(beside, join(folder, ".sayswho"));
    await runCommand("check", folder);
    const document = join(beside, "doc.txt");
    await writeFile(document, "Some words that are long enough to be a text of their own.");
    await runCommand("add", folder, document, "--access", "open");
    expect((await readdir(beside)).sort()).toEqual(["4000000-1.part", "doc.txt", "wire.txt"]);
  });
});

import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { troubleInWords } from "../../src/cli/trouble-in-words.ts";
import { SaysWhoError } from "../../src/errors.ts";
import { casesOnDisk } from "./case-on-disk.ts";
import { runCommand } from "./run-command.ts";

const cases = casesOnDisk();
let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-trouble-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs a command that cannot write: exit code 2, one sentence, and nothing half-written beside. */
async function refused(...words: string[]) {
  const { code, err } = await runCommand(...words);
  expect(code).toBe(2);
  expect(err).toMatch(/^[^\n]+\.\n$/);
  expect(err).not.toMatch(/\bat .*:\d+:\d+/);
  expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
  return err;
}

test("a folder in the way, a file in the way and too long a name are each one sentence", async () => {
  await mkdir(join(folder, "out.gexf"));
  await writeFile(join(folder, "file"), "");
  const exported = (name: string) => refused("export", cases.sound(), "--to", "gexf", "-o", join(folder, name));
  expect(await exported("out.gexf")).toContain("in the way");
  expect(await exported("file/out.gexf")).toContain("in the way");
  expect(await exported(`${"x".repeat(300)}.gexf`)).toContain("too long");
});

test("so it is of every command that writes", async () => {
  await writeFile(join(folder, "file"), "");
  await refused("export", cases.sound(), "--to", "case", "-o", join(folder, "file/out"));
  await refused("export", cases.sound(), "--to", "markdown", "-o", join(folder, "x".repeat(300)));
});

test("a full disk and a read-only one are told apart, and our own mistakes are no trouble of the machine's", () => {
  const system = (code: string) => Object.assign(new Error(code), { code, syscall: "write" });
  expect(troubleInWords(system("ENOSPC"))).toBe("What was to be printed could not be written: the disk is full.");
  expect(
    troubleInWords(new SaysWhoError("file-unwritable", "a could not be written", { cause: system("EROFS") })),
  ).toBe("a could not be written: the disk is read-only; name another place.");
  expect(troubleInWords(system("EWEIRD"))).toContain("EWEIRD");
  expect(troubleInWords(new TypeError("a mistake of ours"))).toBeUndefined();
});

/** @module-tag slow */

import { appendFile, chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { troubleInWords, unreadInWords } from "../../src/cli/trouble-in-words.ts";
import { SaysWhoError } from "../../src/errors.ts";
import { FORMATS } from "../../src/formats/formats.ts";
import { type ChildProgram, childProgram } from "../child-program.ts";
import { sampleCase } from "../sample-case.ts";
import { sized } from "../sized.ts";
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

describe("as a process of its own, whatever keeps it from writing is one sentence and exit code 2", () => {
  let program: ChildProgram;
  /** Nobody in particular: whom the system keeps out of a folder that may not be written, as it does not the superuser. */
  const uid = process.getuid?.() === 0 ? 65_534 : undefined;
  let own = "";
  beforeAll(async () => {
    program = await childProgram("../src/cli/main.ts");
    own = await mkdtemp(join(tmpdir(), "sayswho-own-"));
  }, 120_000);
  afterAll(async () => {
    await program.remove();
    await rm(own, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await cp(cases.sound(), join(own, "case"), { recursive: true });
    await writeFile(join(own, "wire.txt"), sampleCase().texts.get("wire") ?? "");
    await runCommand("export", cases.sound(), "--to", "gexf", "-o", join(own, "in.gexf"));
    await appendFile(join(own, "case/case.yaml"), "lang: en\n");
  });
  afterEach(() => rm(join(own, "case"), { recursive: true, force: true }));

  /** Every command that writes, with all that it needs but a place to write to. */
  const writing = (into: string): readonly (readonly string[])[] => [
    // One file, several, and a folder of them; in large, all there are.
    ...sized(["gexf", "csv", "markdown"], { long: FORMATS.map(({ id }) => id as string) }).map((id) => [
      "export",
      join(own, "case"),
      "--to",
      id,
      "-o",
      join(into, "out.x"),
    ]),
    ["import", join(own, "in.gexf"), "--from", "gexf", "-o", join(into, "case")],
    ["format", into.endsWith("/case") ? into : join(own, "case")],
    ["attach", into.endsWith("/case") ? into : join(own, "case"), "wire", join(own, "wire.txt")],
  ];

  async function eachRefused(into: string, words: string, run: typeof program.run, isInCase = false) {
    for (const command of writing(into)) {
      if (!isInCase && (command[0] === "format" || command[0] === "attach")) continue;
      const { code, out, err } = await run(command);
      expect({ command, code, out, err }).toMatchObject({
        code: 2,
        out: "",
        err: expect.stringMatching(/^[^\n]+\.\n$/),
      });
      expect(err).toMatch(new RegExp(words));
      expect(err).not.toMatch(/SaysWhoError|node:internal|\bat .*:\d+/);
    }
  }

  test("a folder that may not be written, a case too", async () => {
    await chmod(own, 0o755);
    await chmod(join(own, "case"), 0o555);
    await eachRefused(
      join(own, "case"),
      "not allowed|no folder|not empty|in the way|in the case folder",
      (words) => program.run(words, undefined, uid),
      true,
    );
    const there = (names: readonly string[]) => names.filter((name) => name !== ".sayswho").sort();
    expect(there(await readdir(join(own, "case")))).toEqual(there(await readdir(cases.sound())));
    await chmod(join(own, "case"), 0o755);
  });

  test("a disk that takes no more", async () => {
    await mkdir(join(own, "full"));
    await eachRefused(join(own, "full"), "larger than the disk takes", (words) => program.run(words, "ulimit -f 0"));
    expect(await readdir(join(own, "full"))).toEqual([]);
    for (const words of [
      ["format", join(own, "case")],
      ["attach", join(own, "case"), "wire", join(own, "wire.txt")],
    ]) {
      expect(await program.run(words, "ulimit -f 0")).toMatchObject({
        code: 2,
        err: expect.stringContaining("larger than the disk takes"),
      });
    }
    expect(await readFile(join(own, "case/case.yaml"), "utf8")).toMatch(/lang: en\n$/);
  });

  test("a folder in the place of what is written", async () => {
    await mkdir(join(own, "case/texts/wire.txt"), { recursive: true });
    await rm(join(own, "case/schema"), { recursive: true });
    await writeFile(join(own, "case/schema"), "");
    for (const words of [
      ["format", join(own, "case")],
      ["attach", join(own, "case"), "wire", join(own, "wire.txt")],
    ]) {
      const { code, err } = await program.run(words);
      expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/^[^\n]*in the way[^\n]*\.\n$/) });
    }
  });

  test("nobody who reads, and a printer that takes nothing", async () => {
    const shut = await program.run(["claims", join(own, "case")], "exec 1>/dev/full");
    expect(shut).toMatchObject({ code: 2, err: expect.stringMatching(/^[^\n]*the disk is full\.\n$/) });
    const piped = await program.run(["claims", join(own, "case")], "exec 1> >(exec true)");
    expect({ code: piped.code, err: piped.err }).toEqual({ code: 0, err: "" });
  });
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

test("why a file cannot be read is words, whatever the system calls it", () => {
  expect(unreadInWords("ENOENT")).toBe("there is nothing of that name");
  for (const code of ["EACCES", "ENOTDIR", "ELOOP"]) expect(unreadInWords(code)).not.toMatch(/E[A-Z]+/);
  expect(unreadInWords("EODD")).toBe("the machine says EODD");
});

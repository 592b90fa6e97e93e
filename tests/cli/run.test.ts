import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { casesOnDisk } from "./case-on-disk.ts";
import { runCommand } from "./run-command.ts";

const cases = casesOnDisk();
const COMMANDS = readdirSync(new URL("../../src/cli/commands/", import.meta.url), { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".ts"))
  .map((name) => basename(name, ".ts"));

/** What these take first is no case: a file that is still to become one, a shell, or nothing. */
const FIRST_WORD: Record<string, string> = {
  import: " <file>",
  formats: " [format]",
  vocabulary: " [word]",
  docs: " [page]",
  completion: " <shell>",
};
const OF_A_CASE = COMMANDS.filter((name) => FIRST_WORD[name] === undefined);

describe.each(COMMANDS)("%s", (name) => {
  test("has help with an example, and takes the case folder first", async () => {
    const { code, out } = await runCommand(name, "--help");
    expect(code).toBe(0);
    expect(out.startsWith(`Usage: sayswho ${name} [options]${FIRST_WORD[name] ?? " <case>"}`)).toBe(true);
    expect(out).toMatch(/\nExamples?:\n {2}\$ sayswho /);
    expect(out).toContain("--json");
  });

  test("of an unknown option it says so: exit code 2", async () => {
    const { code, err } = await runCommand(name, cases.sound(), "--nonsense");
    expect(code).toBe(2);
    expect(err).toMatch(/unknown option|required|missing/);
  });
});

test.each(COMMANDS.filter((name) => !FIRST_WORD[name]?.startsWith(" [")))(
  "%s without its first word is used wrongly: exit code 2",
  async (name) => {
    const { code, err, out } = await runCommand(name);
    expect(code).toBe(2);
    expect(err).toContain("--help shows how");
    expect(out).toBe("");
  },
);

const OTHER_WORDS: Record<string, string[]> = {
  show: ["mara-quill"],
  trace: ["payment"],
  paths: ["mara-quill", "tidewater"],
  find: ["x"],
  order: ["--claim", "x"],
  without: ["mara-quill"],
  attach: ["gazette", "nowhere.txt"],
  add: ["nowhere.txt"],
  propose: ["package.json", "--by", "a program"],
  export: ["--to", "csv", "-o", "nowhere.csv"],
  publish: ["-o", "nowhere.html"],
};
/** These answer in their own words of a case that does not check, or write one. */
const OTHERWISE = ["check", "open", "pull", "new", "undo"];

test.each(OF_A_CASE.filter((name) => !OTHERWISE.includes(name)))(
  "%s of a case that does not check prints every problem, loads nothing and exits with 1",
  async (name) => {
    const { code, out, err } = await runCommand(name, cases.broken(), ...(OTHER_WORDS[name] ?? []));
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err.match(/\[dangling-reference\]/g)?.length).toBeGreaterThan(3);
  },
);

test("an unknown command exits with 2 and guesses", async () => {
  const { code, err } = await runCommand("chek");
  expect(code).toBe(2);
  expect(err).toContain("Did you mean check?");
});

test("the version is the package's", async () => {
  expect((await runCommand("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

/** @module-tag slow */

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeCaseFolder } from "../../src/case-file/on-disk/write-case-folder.ts";
import type { CaseRecords } from "../../src/model/case.ts";
import { jsonLines, runCommand } from "../cli/run-command.ts";
import { fullCase } from "../full-case.ts";

/** What would end a line and begin one of its own, steer a terminal, hide a link, or turn a line around. */
const FORGED = "FORGED";
const INTRUDERS = [
  "\n",
  "\r",
  "\r\n",
  "\t",
  "\u0085",
  "\u2028",
  "\u2029",
  "\u000b",
  "\u000c",
  "\u001b[2K\u001b[1G",
  "\u009b2J",
  "\u001b]8;;https://evil.example\u0007",
  "\u202e",
  "\u2066",
  "\u200b",
  "\u0000",
  "\b\b\b\b",
];
const WORDS = `a${INTRUDERS.map((intruder) => `${intruder}${FORGED}`).join("")}`;

/** Every field in which somebody's free words stand. */
const FREE = new Set([
  "name",
  "description",
  "title",
  "statement",
  "raw",
  "cue",
  "note",
  "why",
  "what",
  "value",
  "role",
  "amount",
  "label",
]);
const LISTS = new Set(["hedges"]);

function forged(value: unknown, key = ""): unknown {
  if (typeof value === "string") return FREE.has(key) || LISTS.has(key) ? `${value} ${WORDS}` : value;
  if (Array.isArray(value)) return value.map((item) => forged(item, LISTS.has(key) ? key : ""));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, forged(inner, key)]));
}

let folder = "";
/** With it nothing is wrong; and one in which a work was retracted, so that there is something to say of what stands on it. */
let [theCase, retracted] = ["", ""];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayswho-"));
  const { records } = fullCase();
  const takenBack = { status: "retracted", statusChange: { when: "2024-05-01", why: "it was made up" } };
  const sources = records.sources.map((source) => (source.id === "gazette" ? { ...source, ...takenBack } : source));
  theCase = await lay("case", records);
  retracted = await lay("retracted", { ...records, sources } as CaseRecords);
});

async function lay(name: string, records: CaseRecords): Promise<string> {
  const path = join(folder, name);
  const hostile = forged(records) as CaseRecords;
  // What a further passage is there for is no free word.
  const claims = hostile.claims
    .map((claim, i) => ({ ...claim, alsoAt: records.claims[i]?.alsoAt ?? [] }))
    .filter(({ id }) => id !== "own-voice-carried");
  await writeCaseFolder(path, { ...hostile, claims });
  await mkdir(join(path, "texts"), { recursive: true });
  for (const [id, text] of fullCase().texts) await writeFile(join(path, "texts", `${id}.txt`), text);
  return path;
}
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Every command that answers out of a case in words, and some of what it refuses. */
const ANSWERS: readonly (readonly [code: 0 | 1 | 2, command: string, ...words: string[]])[] = [
  [0, "check"],
  [0, "entities"],
  [0, "sources"],
  [0, "claims"],
  [0, "show", "joss-brandt"],
  [0, "show", "official"],
  [0, "trace", "--between", "tidewater", "joss-brandt"],
  [0, "trace", "payment"],
  [0, "trace", "seen"],
  [0, "paths", "mara-quill", "joss-brandt"],
  [0, "contradictions"],
  [0, "circular"],
  [0, "lines"],
  [0, "lines", "--between", "tidewater", "joss-brandt"],
  [0, "bottlenecks"],
  [0, "without", "mara-quill"],
  [0, "questions"],
  [0, "find", "Joss"],
  [0, "find", FORGED],
  [0, "fallout"],
  [0, "order", "--claim", "payment"],
  [0, "drafts", "list"],
  [1, "undo"],
  [2, "show", WORDS],
  [0, "find", WORDS],
  [2, "without", WORDS],
  [2, "trace", WORDS],
];

/** Those that have no word of anybody to tell in a case with which nothing is wrong and that nobody has changed. */
const QUIET = new Set(["check", "circular", "questions", "undo"]);

const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

test.each(
  ANSWERS.map(
    ([code, command, ...words]) =>
      [`${command} ${words.join(" ").slice(0, 40)}`.replace(/\s.*FORGED.*/s, " …"), code, command, words] as const,
  ),
)("nobody's words steer the terminal or begin a line of their own: %s", async (_, wanted, command, words) => {
  const asked = command === "fallout" ? retracted : theCase;
  const { code, out, err } = await runCommand(command, asked, ...words);
  expect(code, err).toBe(wanted);
  // Otherwise nothing is tried of it.
  expect(`${out}${err}`.includes(FORGED)).toBe(!QUIET.has(command));
  for (const text of [out, err]) {
    expect(text).not.toMatch(STEERING);
    expect(text.split("\n").filter((line) => /^\s*FORGED/.test(line))).toEqual([]);
  }

  const json = await runCommand(command, asked, ...words, "--json");
  if (json.err.includes("unknown option")) return;
  expect(json.out).not.toMatch(STEERING);
  expect(jsonLines(json.out)).toEqual(expect.any(Array));
});

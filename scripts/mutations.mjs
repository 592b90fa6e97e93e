// npm run mutations: takes the mark, the source, the claim's id, the speaker and that a passage was not checked out of every
// writer's output code, one place at a time, and asks the format's own tests; takes the gate out of every door through which a case leaves, and
// asks the door's; and takes what became of a claim out of everything in the viewer that names one. Fails where they
// stay green, where a place is no longer found, or where a format has none listed.
// npm run mutations -- gexf csv asks of these alone.
//
// The places are in tests/formats/removals.ts. Nothing here is edited: it works on copies in a temporary folder, one
// for each processor.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { basename, dirname, join, posix } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { createVitest } from "vitest/node";

const root = fileURLToPath(new URL("..", import.meta.url));
const load = async (path) => (await runnerImport(join(root, path), { root, configFile: false })).module;

const { FORMATS } = await load("src/formats/formats.ts");
const { DOORS, NEVER_LEFT_OUT, REMOVALS, SAID_SINCE } = await load("tests/formats/removals.ts");
const all = [...FORMATS.map(({ id }) => id), ...Object.keys(DOORS), ...Object.keys(SAID_SINCE)];
const others = { ...DOORS, ...SAID_SINCE };
const removalsOf = (id) => REMOVALS[id] ?? others[id];
// What is listed is the column of a table: nothing that somebody lists is passed over.
const listedOf = (id) => (id in others ? Object.keys(others[id]) : [...NEVER_LEFT_OUT]);
const COLUMNS = [...new Set(all.flatMap(listedOf))];
const asked = argv.length > 2 ? argv.slice(2) : all;
const unknown = asked.filter((id) => !all.includes(id));
if (unknown.length > 0) {
  console.error(`There is no format ${unknown.join(", ")}; there are ${all.join(", ")}.`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "sayswho-mutations-"));
const problems = [];
const baselines = new Map();
const noticing = new Set();
const verdicts = new Map();
try {
  const waiting = asked.flatMap((id) => listedOf(id).map((what) => ({ id, what })));
  for (const id of asked)
    if (listedOf(id).length === 0) problems.push(`${id}: tests/formats/removals.ts lists nothing to take out.`);
  const workInCopy = async (_, i) => {
    const copy = await copyOfAll(join(folder, String(i)));
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
        verdicts.set(`${next.id} ${next.what}`, await verdictOn(copy, next.id, next.what));
    } finally {
      await copy.vitest.close();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, workInCopy));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const rows = asked.map((id) => [id, ...COLUMNS.map((what) => verdicts.get(`${id} ${what}`) ?? "–")]);

// Few tests notice most of it, so the table names them by number.
const line = (cells) => `| ${cells.join(" | ")} |`;
const heading = [line(["writer", ...COLUMNS]), line(["---", ...COLUMNS.map(() => "---")])];
console.log(["", ...heading, ...rows.map(line), ""].join("\n"));
console.log([...noticing].map((test, i) => `${i + 1}. ${test}\n`).join(""));
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);

/** A copy, and a vitest that stays there: only what was changed is read and translated anew. */
async function copyOfAll(copy) {
  mkdirSync(copy);
  for (const path of ["src", "tests", "scripts", "graph-data", "package.json"])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  for (const path of ["node_modules", ".tools"])
    if (existsSync(join(root, path))) symlinkSync(join(root, path), join(copy, path), "junction");
  const config = join(copy, "scripts/vitest.mutations.ts");
  const vitest = await createVitest("test", { root: copy, config, watch: false, bail: 1, reporters: [{}] });
  return { folder: copy, vitest };
}

/** Which tests noticed each removal, for the table; what went wrong is added to the problems. */
async function verdictOn(copy, id, what) {
  const removals = removalsOf(id)?.[what] ?? [];
  if (typeof removals === "string") return removals;
  if (removals.length === 0) {
    problems.push(`${id}: tests/formats/removals.ts lists no place where its writer puts the ${what}.`);
    return "none listed";
  }
  const noticed = new Set();
  for (const removal of removals) {
    const by = await whoNotices(copy, id, removal);
    console.log(`${id} without the ${what} (${removal.text.trim()}): ${by ?? "NOBODY NOTICES"}`);
    if (by === undefined)
      problems.push(`${id}: no test notices that ${removal.file} lacks the ${what}: ${removal.text}`);
    noticed.add(by === undefined ? "**nobody**" : [...noticing.add(by)].indexOf(by) + 1);
  }
  return [...noticed].join(", ");
}

/** The first test that fails without a piece of code; undefined where none does. */
async function whoNotices(copy, id, { file, text, without }) {
  const path = join(copy.folder, "src/formats", file);
  const code = readFileSync(path, "utf8");
  if (code.split(text).length !== 2) {
    problems.push(`${id}: ${file} does not have this exactly once any more: ${text}`);
    return "not found";
  }
  const names = [file.replace(/\.tsx?$/, ""), posix.join(dirname(file), id)];
  const own = names.map((name) => posix.join("tests/formats", `${name}.test.ts`));
  if (id in SAID_SINCE) own.push("tests/viewer/what-became.test.ts");
  const present = [...new Set(own)].filter((test) => existsSync(join(copy.folder, test)));
  const asked = [
    ...(id in SAID_SINCE ? [] : [{ test: "tests/formats/formats.test.ts", named: `^${id}, read by` }]),
    ...present.map((test) => ({ test })),
  ];
  const put = (written) => {
    writeFileSync(path, written);
    copy.vitest.invalidateFile(path);
  };

  for (const tests of asked) {
    const before = await baseline(copy, tests);
    if (before !== undefined) {
      problems.push(`${id}: a test fails before anything is taken out: ${before}`);
      return "failed before";
    }
    put(code.replace(text, () => without));
    const failed = await firstFailure(copy, tests).finally(() => put(code));
    if (failed !== undefined) return failed;
  }
  return undefined;
}

/** Tests that fail on the code as it is would notice everything and tell nothing. */
async function baseline(copy, asked) {
  const key = JSON.stringify(asked);
  if (!baselines.has(key)) baselines.set(key, await firstFailure(copy, asked));
  return baselines.get(key);
}

/** The first test of those that are asked which fails; undefined where none does. */
async function firstFailure({ vitest }, { test, named = "" }) {
  vitest.setGlobalTestNamePattern(named);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
    await vitest.globTestSpecifications([test]),
    false,
  );
  const [ran] = testModules.filter(({ moduleId }) => moduleId.endsWith(`/${test}`));
  // Code that does not load is noticed by whatever loads it, which says nothing about the tests.
  const errors = [...unhandledErrors, ...(ran?.errors() ?? [{ message: `${test} was not run` }])];
  if (errors.length > 0) throw new Error(`Nothing can be run: ${errors.map(({ message }) => message).join("\n")}`);

  const [failed] = ran.children.allTests("failed");
  return failed === undefined ? undefined : `${basename(test)}: ${failed.name}`;
}

// npm run mutations: takes the mark, the source, the claim's id and the speaker out of every writer's output code, one
// place at a time, and asks the format's own tests; takes the gate out of every door through which a case leaves, and
// asks the door's; and takes what became of a claim out of everything in the viewer that names one. Fails where they stay green, where a place is no longer found, or where a format has none listed.
// npm run mutations -- gexf csv asks of these alone.
//
// The places are in tests/formats/removals.ts. Nothing here is edited: it works on copies in a temporary folder, one
// for each processor.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const load = async (path) => (await runnerImport(join(root, path), { root, configFile: false })).module;

const { FORMATS } = await load("src/formats/formats.ts");
const { DOORS, NEVER_LEFT_OUT, REMOVALS, SAID_SINCE } = await load("tests/formats/removals.ts");
const all = [...FORMATS.map(({ id }) => id), ...Object.keys(DOORS), ...Object.keys(SAID_SINCE)];
const COLUMNS = [...NEVER_LEFT_OUT, "gate", "standing"];
const removalsOf = (id) => REMOVALS[id] ?? DOORS[id] ?? SAID_SINCE[id];
const has = (id, what) => (id in REMOVALS || !removalsOf(id) ? NEVER_LEFT_OUT.includes(what) : what in removalsOf(id));
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
  const waiting = asked.flatMap((id) => COLUMNS.filter((what) => has(id, what)).map((what) => ({ id, what })));
  const workInCopy = async (_, i) => {
    const copy = copyOfAll(join(folder, String(i)));
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      verdicts.set(`${next.id} ${next.what}`, await verdictOn(copy, next.id, next.what));
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

function copyOfAll(copy) {
  mkdirSync(copy);
  for (const path of ["src", "tests", "scripts", "graph-data", "package.json"])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  for (const path of ["node_modules", ".tools"])
    if (existsSync(join(root, path))) symlinkSync(join(root, path), join(copy, path), "junction");
  return copy;
}

/** Which tests noticed each removal, for the table; what went wrong is added to the problems. */
async function verdictOn(copy, id, what) {
  const removals = removalsOf(id)?.[what] ?? [];
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
  const path = join(copy, "src/formats", file);
  const code = readFileSync(path, "utf8");
  if (code.split(text).length !== 2) {
    problems.push(`${id}: ${file} does not have this exactly once any more: ${text}`);
    return "not found";
  }
  const own = [file.replace(/\.tsx?$/, ""), join(dirname(file), id)].map((name) => `tests/formats/${name}.test.ts`);
  if (id in SAID_SINCE) own.push("tests/viewer/what-became.test.ts");
  const present = [...new Set(own)].filter((test) => existsSync(join(copy, test)));
  const asked = [["tests/formats/formats.test.ts", "-t", `^${id}, read by`], present];

  for (const words of asked) {
    const before = await baseline(copy, words);
    if (before !== undefined) {
      problems.push(`${id}: a test fails before anything is taken out: ${before}`);
      return "failed before";
    }
  }
  writeFileSync(
    path,
    code.replace(text, () => without),
  );
  try {
    for (const words of asked) {
      const failed = await firstFailure(copy, words);
      if (failed !== undefined) return failed;
    }
    return undefined;
  } finally {
    writeFileSync(path, code);
  }
}

/** Tests that fail on the code as it is would notice everything and tell nothing. */
function baseline(copy, words) {
  const key = words.join(" ");
  const known = baselines.get(key) ?? firstFailure(copy, words);
  baselines.set(key, known);
  return known;
}

async function firstFailure(copy, words) {
  const report = join(copy, "report.json");
  rmSync(report, { force: true });
  const vitest = [join(copy, "node_modules/vitest/vitest.mjs"), "run", "--config", "scripts/vitest.mutations.ts"];
  const running = spawn(
    process.execPath,
    [...vitest, "--bail=1", "--reporter=json", `--outputFile=${report}`, ...words],
    { cwd: copy, stdio: ["ignore", "ignore", "pipe"] },
  );
  let said = "";
  running.stderr.on("data", (part) => {
    said += part;
  });
  const [status] = await once(running, "close");
  if (status === 0) return undefined;
  if (!existsSync(report)) throw new Error(`Nothing can be run: ${said}`);

  const { testResults } = JSON.parse(readFileSync(report, "utf8"));
  for (const { name, assertionResults } of testResults) {
    const failed = assertionResults.find((test) => test.status === "failed");
    if (failed !== undefined) return `${basename(name)}: ${failed.title}`;
  }
  // Code that does not load is noticed by whatever loads it, which says nothing about the tests.
  throw new Error(`Nothing can be run: ${testResults.map(({ message }) => message).join("\n")}`);
}

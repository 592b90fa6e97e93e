// npm test: installs what is missing, then style, types, the build and every test. Fails where a part is missing.
// npm test -- --quick leaves out what needs the built program, a browser, a Neo4j server, or programs of others, and
// what is marked slow, and tries each law less often. npm run test:long is for what npm test does in small: the files with a long form in it,
// and all mutations.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { argv, env } from "node:process";
import { fileURLToPath } from "node:url";
import { findChromium } from "./chromium.mjs";
import { installClients } from "./clients.mjs";
import { install } from "./install.mjs";
import { fetchJars } from "./neo4j/fetch-jars.mjs";
import { RELEASES } from "./neo4j/releases.mjs";
import { heading, startStage, told } from "./stage.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const report = `${root}node_modules/.sayswho-tests.json`;
const counts = `${root}.tools/clients/counts.md`;
const [quick, long] = ["--quick", "--long"].map((word) => argv.includes(word));
const named = argv.slice(2).filter((word) => word !== "--quick" && word !== "--long");

install();

// What is judged beside the tests goes on while they, or what they need, get ready.
const types = ["node_modules/typescript/bin/tsc", "--noEmit", "-p", "tsconfig.json"];
// Types are judged from what was kept of the last time, of which only what has not changed is believed.
const sinceLast = ["--incremental", "--tsBuildInfoFile", "node_modules/.sayswho-types.tsbuildinfo"];
const stages = long
  ? []
  : [
      ...styleStages(),
      startStage("tsc", ...types, ...sinceLast),
      ...(quick ? [] : [startStage("Build", "scripts/build.mjs")]),
    ];

if (!quick) {
  heading("Chromium");
  const chromium = await findChromium();
  if (chromium === undefined) {
    console.error(
      "The browser tests need a Chromium, and none could be found or installed. Install one, or set CHROMIUM_PATH.",
    );
    process.exit(1);
  }
  env.CHROMIUM_PATH = chromium;
  console.log(chromium);
}
if (!quick) {
  heading("Clients");
  const missing = installClients();
  console.log(missing.length === 0 ? "All are there." : `Without ${missing.join(", ")}.`);

  // Here nobody's time is up while it comes; whoever needs it says what is missing.
  heading("Neo4j");
  for (const { version } of RELEASES) console.log(`${version} ${broughtNeo4j(version)}`);
  if (!(await told(stages))) process.exit(1);
}

if (quick) env.SAYSWHO_QUICK = "1";
if (long) env.SAYSWHO_LONG = "1";

heading(long ? "Tests, in their long form" : "Tests");
rmSync(report, { force: true });
rmSync(counts, { force: true });
const needsMore = ["tests/browser/**", "tests/package/**", "tests/clients/**"];
const left = quick ? [...needsMore.flatMap((tests) => ["--exclude", tests]), "--tags-filter=!slow"] : [];
const only = long && named.length === 0 ? withLongForm() : named;
const vitest = ["node_modules/vitest/vitest.mjs", "run", "--config", "scripts/vitest.config.ts"];
const { status } = spawnSync(
  process.execPath,
  [...vitest, ...left, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...only],
  { cwd: root, stdio: "inherit", env },
);
const passed = [status === 0];
if (quick) passed.push(await told(stages));

const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
  readFileSync(report, "utf8"),
);
const brokenFiles = testResults.filter(
  ({ status: outcome, assertionResults }) =>
    outcome === "failed" && assertionResults.every((test) => test.status !== "failed"),
);
if (existsSync(counts)) console.log(`\nEdges that each client held:\n${readFileSync(counts, "utf8")}`);
if (!quick) tellSkipped();

if (long) {
  heading("Mutations");
  passed.push(spawnSync(process.execPath, ["scripts/mutations.mjs"], { cwd: root, stdio: "inherit" }).status === 0);
}
const closing = `${numPassedTests} passed, ${numFailedTests + brokenFiles.length} failed, ${numPendingTests + numTodoTests} skipped`;
console.log(`\n${long ? "In the long form: " : ""}${closing}`);
process.exit(passed.every(Boolean) ? 0 : 1);

/** Style is judged of every file; in the quick suite of those that were touched since the last commit, where git can tell. */
function styleStages() {
  const biome = ["node_modules/@biomejs/biome/bin/biome", "ci", "--error-on-warnings"];
  if (!quick) return [startStage("Biome", ...biome, ".")];
  const git = spawnSync("git", ["ls-files", "--modified", "--others", "--exclude-standard", "-z"], { cwd: root });
  if (git.status !== 0) return [startStage("Biome", ...biome, ".")];
  const touched = git.stdout.toString().split("\0");
  const there = [...new Set(touched)].filter((file) => file !== "" && existsSync(`${root}${file}`));
  if (there.length === 0) return [];
  return [startStage("Biome, of what was touched", ...biome, "--no-errors-on-unmatched", ...there)];
}

/** The tests that are larger in the long form: they have a law, or ask tests/sized.ts how large, or a server how often. */
function withLongForm() {
  const files = readdirSync(`${root}tests`, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => /\.test\.tsx?$/.test(file))
    .filter((file) =>
      /\bfc\.assert\(|\bsized\b[^;]*\blong:|\bnumRuns: runs\(|\btried\(|env\.SAYSWHO_LONG\b/.test(
        readFileSync(`${root}tests/${file}`, "utf8"),
      ),
    )
    .map((file) => `tests/${file}`);
}

/** Names what was not tried, so that nobody takes it for tried. */
function tellSkipped() {
  const skipped = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status: outcome }) => outcome !== "passed" && outcome !== "failed")
      .map(({ fullName }) => `  ${name.slice(root.length)}: ${fullName}`),
  );
  if (skipped.length > 0) console.log(`\nSkipped:\n${skipped.join("\n")}`);
}

function broughtNeo4j(version) {
  try {
    fetchJars(version);
    return "is there.";
  } catch ({ message }) {
    return `could not be had. ${message}`;
  }
}

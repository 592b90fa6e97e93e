// npm test: installs what is missing, then style, types, the build and every test. Fails where a part is missing.
// npm test -- --quick leaves out what needs the built program, a browser, a Neo4j server, or programs of others.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { argv, env } from "node:process";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";
import { findChromium } from "./chromium.mjs";
import { installClients } from "./clients.mjs";
import { install, runOrExit } from "./install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const report = `${root}node_modules/.sayswho-tests.json`;
const counts = `${root}.tools/clients/counts.md`;
const quick = argv.includes("--quick");
const named = argv.slice(2).filter((word) => word !== "--quick");

const node = (script, words) => runOrExit(process.execPath, [`${root}node_modules/${script}`, ...words]);
const heading = (words) => console.log(`\n— ${words}`);

install();

heading("Biome");
node("@biomejs/biome/bin/biome", ["ci", "--error-on-warnings", "."]);

heading("tsc");
node("typescript/bin/tsc", ["--noEmit", "-p", "tsconfig.json"]);

if (!quick) {
  heading("Build");
  build();

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

  heading("Clients");
  const missing = installClients();
  console.log(missing.length === 0 ? "All are there." : `Without ${missing.join(", ")}.`);
}

if (quick) env.SAYSWHO_QUICK = "1";

heading("Tests");
rmSync(report, { force: true });
rmSync(counts, { force: true });
const vitest = [`${root}node_modules/vitest/vitest.mjs`, "run", "--config", "scripts/vitest.config.ts"];
const whole = ["tests/browser/**", "tests/package/**", "tests/clients/**"];
const left = quick ? whole.flatMap((tests) => ["--exclude", tests]) : [];
const { status } = spawnSync(
  process.execPath,
  [...vitest, ...left, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...named],
  { cwd: root, stdio: "inherit", env },
);

const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
  readFileSync(report, "utf8"),
);
const brokenFiles = testResults.filter(
  ({ status: outcome, assertionResults }) =>
    outcome === "failed" && assertionResults.every((test) => test.status !== "failed"),
);
if (existsSync(counts)) console.log(`\nEdges that each client held:\n${readFileSync(counts, "utf8")}`);
console.log(
  `\n${numPassedTests} passed, ${numFailedTests + brokenFiles.length} failed, ${numPendingTests + numTodoTests} skipped`,
);
process.exit(status ?? 1);

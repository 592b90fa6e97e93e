// npm run bench: one table of what the jobs of a large case cost, each in a process of its own against P (a process that
// splits the lines of the same case and parses them) and beside what other programs take for the like. Asserts nothing.
//
//   npm run bench                       cases of 10,000 and 100,000 claims
//   npm run bench -- --million          and of 1,000,000
//   npm run bench -- sourcing desk      these parts of tests/bench, in detail
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { argv, env } from "node:process";
import { fileURLToPath } from "node:url";
import { install, runOrExit } from "./install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const parts = argv.slice(2).filter((word) => !word.startsWith("--"));
const sizes = (env.BENCH_SIZES ?? "10000,100000").split(",").map(Number);
if (argv.includes("--million")) sizes.push(1_000_000);

install();
if (parts.length > 0) {
  const files = parts.map((part) => `tests/bench/${part}.bench.ts`);
  runOrExit(process.execPath, [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--config",
    "scripts/vitest.bench.ts",
    ...files,
  ]);
  process.exit(0);
}
if (!existsSync(`${root}dist/cli.js`)) runOrExit(process.execPath, ["scripts/build.mjs"]);

const rows = new Map();
for (const size of sizes) measureAll(size);
print();

/** Runs every job on a case of a size. A job that needs what an earlier one made comes after it. */
function measureAll(size) {
  const folder = mkdtempSync(join(tmpdir(), "sayswho-bench-"));
  try {
    const at = (name) => join(folder, name);
    const typed = ["--import", "./scripts/typescript-in-threads.mjs"];
    runOrExit(process.execPath, [...typed, "tests/bench/write-made-case.mjs", at("case"), String(size)]);
    const floor = taken([process.execPath, "tests/bench/peers/split-and-parse.mjs", at("case/claims.jsonl")]);
    for (const { name, words, peer } of jobs(at)) {
      if (words === undefined) continue;
      process.stderr.isTTY && process.stderr.write(`\r\x1b[K${size} claims: ${name}`);
      const row = rows.get(name) ?? { peer: peer === true, bySize: new Map() };
      rows.set(name, row);
      const { work, memory, failed } = taken(words);
      row.bySize.set(size, failed ? "refused" : `${(work / floor.work).toFixed(1)} P, ${memory.toFixed(0)} MB`);
    }
    process.stderr.isTTY && process.stderr.write("\r\x1b[K");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is measured, in order; `peer` marks what another program does, so that a ratio has something beside it. */
function jobs(at) {
  const ours = (...words) => [process.execPath, "dist/cli.js", ...words];
  const theirs = (script, ...words) => [process.execPath, `tests/bench/peers/${script}`, ...words];
  const python = `${root}.tools/clients/python/bin/python`;
  const claims = at("case/claims.jsonl");
  const out = (format, name) => ours("export", at("case"), "--to", format, "-o", at(name));
  const into = (name, ...words) => ours("import", at(name), "-o", at(`from-${name}`), ...words);
  return [
    { name: "check, for the first time", words: ours("check", at("case"), "--fresh") },
    { name: "check again", words: ours("check", at("case")) },
    { name: "the lines into a graph, by graphology", peer: true, words: theirs("into-graphology.mjs", claims) },
    {
      name: "the lines into a graph, by igraph",
      peer: true,
      words: existsSync(python) ? [python, "tests/bench/peers/into_igraph.py", claims] : undefined,
    },
    { name: "find a name", words: ours("find", at("case"), "Entity 17") },
    {
      name: "index the names and find one, by minisearch",
      peer: true,
      words: theirs("find-by-minisearch.mjs", at("case/entities.jsonl")),
    },
    { name: "show an entity", words: ours("show", at("case"), "e17") },
    { name: "trace a claim", words: ours("trace", at("case"), "c17") },
    { name: "lines of all", words: ours("lines", at("case")) },
    { name: "bottlenecks", words: ours("bottlenecks", at("case")) },
    { name: "circular", words: ours("circular", at("case")) },
    { name: "export as GEXF", words: out("gexf", "out.gexf") },
    { name: "GEXF, by graphology-gexf", peer: true, words: theirs("into-gexf.mjs", claims, at("theirs.gexf")) },
    { name: "export as GraphML", words: out("graphml", "out.graphml") },
    { name: "export as CSV", words: out("csv", "out.csv") },
    { name: "CSV, by fast-csv", peer: true, words: theirs("into-csv.mjs", claims, at("theirs.csv")) },
    { name: "export as STIX", words: out("stix", "out.json") },
    { name: "export as FollowTheMoney", words: out("ftm", "out.ftm.json") },
    { name: "export as TriG", words: out("trig", "out.trig") },
    { name: "import of that GEXF", words: into("out.gexf", "--from", "gexf") },
    { name: "import of that CSV", words: into("out.csv", "--from", "csv", "--entities", at("out.nodes.csv")) },
    { name: "import of that STIX", words: into("out.json", "--from", "stix") },
  ];
}

/** Seconds of a processor that a program took, and its largest memory in MB. */
function taken([command, ...words]) {
  const { stderr, status } = spawnSync(
    "bash",
    ["-c", 'command time -f "%U %S %M" "$@" > /dev/null', "bash", command, ...words],
    { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 },
  );
  const [user = 0, system = 0, kilobytes = 0] = (stderr.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  if (status !== 0) console.error(`${words.join(" ")}: ${stderr.slice(0, 500)}`);
  return { work: user + system, memory: kilobytes / 1024, failed: status !== 0 };
}

/** The table as Markdown, as it can stand in the README. */
function print() {
  const heads = sizes.map((size) => size.toLocaleString("en"));
  console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`);
  console.log(`| job, in claims | ${heads.join(" | ")} |`);
  console.log(`| --- | ${heads.map(() => "---:").join(" | ")} |`);
  for (const [name, { peer, bySize }] of rows)
    console.log(`| ${peer ? `*${name}*` : name} | ${sizes.map((size) => bySize.get(size) ?? "–").join(" | ")} |`);
}

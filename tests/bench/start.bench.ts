import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const RUNS = Number(process.env.BENCH_RUNS ?? "15");

const NODE = ["-e", "0"];
const COMMANDS: readonly (readonly string[])[] = [
  ["--help"],
  ["completion", "bash"],
  ["export", "--help"],
  ["check", "nowhere"],
  ["check", "graph-data/harbour-light"],
  ["entities", "graph-data/harbour-light"],
  ["formats"],
];

/** Milliseconds of a processor that a child took, of its own and of the system's. */
function work(words: readonly string[]): number {
  const { stderr } = spawnSync(
    "bash",
    ["-c", 'TIMEFORMAT="%U %S"; time "$@" > /dev/null 2>&1', "bash", process.execPath, ...words],
    {
      cwd: ROOT,
      encoding: "utf8",
    },
  );
  const [user = 0, system = 0] = stderr.trim().split(" ").map(Number);
  return (user + system) * 1000;
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

test("what a command takes before and with its work, as a multiple of Node's own start", () => {
  if (!existsSync(`${ROOT}dist/cli.js`)) throw new Error("dist is not built; npm run build builds it");
  // Turn by turn, so that whatever else the machine does falls on all alike.
  const all = [NODE, ...COMMANDS.map((words) => ["dist/cli.js", ...words])];
  const taken = all.map((): number[] => []);
  for (let run = 0; run < RUNS; run++) for (const [i, words] of all.entries()) taken[i]?.push(work(words));

  const [floor = 0, ...medians] = taken.map(median);
  console.log(`node -e 0: ${floor.toFixed(0)} ms of a processor, the median of ${RUNS}`);
  for (const [i, words] of COMMANDS.entries()) {
    const taken = medians[i] ?? 0;
    console.log(
      `sayswho ${words.join(" ")}: ${(taken / floor).toFixed(2)} times that, ${(taken - floor).toFixed(0)} ms over it`,
    );
  }
});

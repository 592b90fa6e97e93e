import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "vitest";
import { madeCase } from "./made-case.ts";

const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const SIZES = (process.env.BENCH_SIZES ?? "10000,100000").split(",").map(Number);

/** Seconds of a processor, and of a clock, that a program took, and its largest memory in MB. */
function taken(words: readonly string[]): readonly [processor: number, clock: number, memory: number] {
  const time = ["-c", 'command time -f "%U %S %e %M" "$@" > /dev/null', "bash", process.execPath, ...words];
  const { stderr } = spawnSync("bash", time, { encoding: "utf8" });
  const [user = 0, system = 0, clock = 0, memory = 0] = (stderr.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  return [user + system, clock, memory / 1024];
}

const FLOOR = `
  const lines = require("node:fs").readFileSync(process.argv[1], "utf8").split("\\n");
  let read = 0;
  for (const line of lines) read += JSON.parse(line).id.length;
  if (read === 0) throw new Error("nothing was read");
`;

test.each(SIZES)("commands on a case of %d claims on a disk, checked now and checked before", (size) => {
  const folder = mkdtempSync(join(tmpdir(), "sayswho-bench-"));
  try {
    for (const [name, contents] of madeCase(size).files) writeFileSync(join(folder, name), contents);
    const [floor] = taken(["-e", FLOOR, join(folder, "claims.jsonl")]);
    const told = (what: string, words: readonly string[]) => {
      const [processor, clock, memory] = taken([CLI, ...words]);
      console.log(
        `${size} claims, ${what}: ${(processor / floor).toFixed(2)} P of a processor, ${clock} s, ${memory.toFixed(0)} MB`,
      );
    };
    console.log(`${size} claims: P = ${floor.toFixed(2)} s (a process that splits the lines and parses them)`);
    told("check --fresh", ["check", folder, "--fresh"]);
    told("check again", ["check", folder]);
    told("find", ["find", folder, "Entity 17"]);
    told("show", ["show", folder, "e17"]);
    told("trace", ["trace", folder, "c17"]);
    told("lines", ["lines", folder, "--between", "e17", "e18"]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

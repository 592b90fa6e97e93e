import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "vitest";
import { openInOnePass } from "../../src/case-file/on-disk/open-in-one-pass.ts";
import { parseCase } from "../../src/case-file/parse-case.ts";
import { neighbourhood } from "../../src/graph/neighbourhood.ts";
import { shortestPaths } from "../../src/graph/paths.ts";
import { readSnapshot } from "../../src/table/read-snapshot.ts";
import { reopenSnapshot, writeSnapshot } from "../../src/table/snapshot.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { madeCase } from "./made-case.ts";

const SIZES = (process.env.BENCH_SIZES ?? "10000,100000").split(",").map(Number);

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

test.each(SIZES)("opening a case of %d claims, as multiples of splitting its lines and JSON.parse (P)", (size) => {
  const { files, lines } = madeCase(size);
  const [, floor] = timed(() => lines.map((line) => JSON.parse(line).id).length);
  const [parsed, reading] = timed(() => parseCase({ files, texts: new Map() }));
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  const [table, building] = timed(() => buildTable(parsed.records));
  const [snapshot, writing] = timed(() => writeSnapshot(table, parsed.madeFrom));
  const [, reopening] = timed(() => reopenSnapshot(snapshot));
  const [, rereading] = timed(() => readSnapshot(snapshot));
  const [, hops] = timed(() => neighbourhood(table, 0, 2));
  const [, paths] = timed(() => shortestPaths(table, 0, 1, { k: 3, maxHops: 6 }));

  const times = (ms: number) => `${(ms / floor).toFixed(2)} P`;
  console.log(
    `${size} claims, P = ${floor.toFixed(0)} ms: read and check ${times(reading)}, columns ${times(building)}, ` +
      `write snapshot ${times(writing)} (${(snapshot.length / size).toFixed(0)} bytes a claim), reopen ${times(reopening)}, ` +
      `and with everything checked ${times(rereading)}, ` +
      `two hops ${times(hops)}, three paths ${times(paths)}`,
  );
});

/** Of the processor's time, as much as the whole process took. */
async function taken<T>(work: () => Promise<T>): Promise<[T, number]> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  return [result, (user + system) / 1000];
}

test.each(SIZES)(
  "opening a case of %d claims off the disk in one pass, sound and with one bad line at its end",
  async (size) => {
    const folder = mkdtempSync(join(tmpdir(), "sayswho-bench-"));
    try {
      const { files, lines } = madeCase(size);
      for (const [name, contents] of files) writeFileSync(join(folder, name), contents);
      const [, floor] = await taken(async () => lines.map((line) => JSON.parse(line).id).length);
      const [{ found: sound }, ofSound] = await taken(() => openInOnePass(folder));
      if (!sound?.ok) throw new Error(sound?.issues[0]?.message ?? "it was left to be read as a whole");
      appendFileSync(join(folder, "claims.jsonl"), '\n{"id":"broken"}\n');
      const [{ found: bad }, ofBad] = await taken(() => openInOnePass(folder));
      const last = bad?.issues.at(-1)?.where;
      const times = (ms: number) => `${(ms / floor).toFixed(2)} times JSON.parse of its lines`;
      console.log(
        `${size} claims (JSON.parse ${floor.toFixed(0)} ms): in one pass ${times(ofSound)}; ` +
          `with a bad line ${times(ofBad)}, told at line ${last?.line}`,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

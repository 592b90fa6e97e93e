import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, test } from "vitest";
import { writeFileWhole } from "../../src/case-file/on-disk/write-file-whole.ts";
import type { Format } from "../../src/formats/format.ts";
import { FORMATS } from "../../src/formats/formats.ts";
import { lossesOf } from "../../src/formats/loss/losses-of.ts";
import type { ClaimTable } from "../../src/table/claim-table.ts";
import { madeTable } from "./made-table.ts";

const SIZES = (process.env.BENCH_SIZES ?? "10000,100000").split(",").map(Number);
if (process.env.SAYSWHO_BENCH_MILLION === "1") SIZES.push(1_000_000);

/** One at a time, where memory is to be measured: what one has given back, the next takes again unseen. */
const ASKED = process.env.BENCH_FORMATS?.split(",") ?? FORMATS.map(({ id }) => id);

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");
const MEGABYTE = 1024 * 1024;

/** The chunks, while the most memory that the process held above its start is watched. */
function* watched(chunks: Iterable<string>, seen: { most: number }): Iterable<string> {
  let count = 0;
  for (const chunk of chunks) {
    if (count++ % 500 === 0) seen.most = Math.max(seen.most, process.memoryUsage.rss());
    yield chunk;
  }
}

/** Milliseconds on the clock, and those of a processor, which count the same on a machine that others use too. */
function stopwatch(): () => { readonly time: number; readonly work: number } {
  const start = performance.now();
  const cpu = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return { time: performance.now() - start, work: (user + system) / 1000 };
  };
}

async function writeAll(format: Format, table: ClaimTable, folder: string) {
  collectGarbage();
  const before = process.memoryUsage.rss();
  const seen = { most: before };
  const elapsed = stopwatch();
  for (const { suffix, chunks } of format.write(table)) {
    await writeFileWhole(join(folder, `out${suffix}`), watched(chunks, seen));
  }
  return { ...elapsed(), peak: seen.most - before };
}

/** Writes as many bytes as lie in the folder, file by file in the same way, but out of memory. */
async function writeRaw(folder: string, to: string) {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const stats = await Promise.all(files.map((file) => stat(join(file.parentPath, file.name))));
  const elapsed = stopwatch();
  for (const [i, { size }] of stats.entries()) await writeFileWhole(join(to, String(i)), pieces(size));
  return { ...elapsed(), bytes: stats.reduce((sum, { size }) => sum + size, 0) };
}

const PIECE = Buffer.alloc(MEGABYTE, "sayswho ");

function* pieces(size: number): Iterable<Buffer> {
  for (let left = size; left > 0; left -= PIECE.length) yield PIECE.subarray(0, Math.min(left, PIECE.length));
}

describe.each(SIZES)("%d claims", (size) => {
  const table = madeTable(size);

  test.each(FORMATS.filter(({ id }) => ASKED.includes(id)).map((format) => [format.id, format] as const))(
    "%s against a raw write of its bytes",
    async (id, format) => {
      const folder = await mkdtemp(join(tmpdir(), "sayswho-bench-"));
      try {
        const { time, work, peak } = await writeAll(format, table, join(folder, "made"));
        const raw = await writeRaw(join(folder, "made"), join(folder, "raw"));
        console.log(
          `${size} claims as ${id}: ${(raw.bytes / MEGABYTE).toFixed(1)} MB in ${time.toFixed(0)} ms, ` +
            `${(time / raw.time).toFixed(1)} times a raw write (${raw.time.toFixed(0)} ms); ` +
            `${work.toFixed(0)} ms of a processor against ${raw.work.toFixed(0)}; ` +
            `peak memory ${(peak / MEGABYTE).toFixed(0)} MB above the start`,
        );
        const elapsed = stopwatch();
        const losses = lossesOf(format, table);
        console.log(
          `${size} claims as ${id}: ${losses.length} losses found in ${elapsed().work.toFixed(0)} ms of a processor`,
        );
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  );
});

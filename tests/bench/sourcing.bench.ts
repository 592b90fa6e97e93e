import { test } from "vitest";
import { parseCase } from "../../src/case-file/parse-case.ts";
import { sourcingOf } from "../../src/provenance/counting/sourcing.ts";
import { without } from "../../src/provenance/removal/ablation.ts";
import { indexActors } from "../../src/provenance/removal/actor-index.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { madeCase } from "./made-case.ts";

const SIZE = Number(process.env.BENCH_CLAIMS ?? 50_000);
const quantile = (times: readonly number[], q: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * q)] ?? 0;

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

test(`one removal against a rebuild, at ${SIZE} claims`, () => {
  const parsed = parseCase({ files: madeCase(SIZE).files, texts: new Map() });
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  const table = buildTable(parsed.records);
  const [index, indexing] = timed(() => indexActors(table));

  const actors = [...index.through].filter(([, rows]) => rows.length < SIZE / 2).map(([key]) => key);
  const removals = Array.from({ length: 200 }, (_, i) => actors[(i * 7919) % actors.length] ?? 0);
  without(index, removals.slice(0, 1));
  const times = removals.map((key) => timed(() => without(index, [key]))[1]);
  const gone = new Set(without(index, removals.slice(0, 1)).claims);
  const [, rebuilding] = timed(() =>
    indexActors(buildTable({ ...parsed.records, claims: parsed.records.claims.filter((_, row) => !gone.has(row)) })),
  );

  console.log(
    `${SIZE} claims: one removal median ${quantile(times, 0.5).toFixed(2)} ms, p99 ${quantile(times, 0.99).toFixed(2)} ms; ` +
      `a rebuild ${rebuilding.toFixed(0)} ms, ${(rebuilding / quantile(times, 0.5)).toFixed(0)} times as long; index once ${indexing.toFixed(0)} ms`,
  );
});

test.each([1, 10, 30])("the lines of %d tellings", (tellings) => {
  const parsed = parseCase({ files: madeCase(3000).files, texts: new Map() });
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
  const table = buildTable(parsed.records);
  const rows = (n: number) => Array.from({ length: tellings }, (_, i) => (n * 31 + i * 97) % table.size);
  sourcingOf(table, rows(0));
  const times = Array.from({ length: 300 }, (_, n) => timed(() => sourcingOf(table, rows(n)))[1]);
  console.log(
    `${tellings} tellings: median ${quantile(times, 0.5).toFixed(2)} ms, p99 ${quantile(times, 0.99).toFixed(2)} ms`,
  );
});

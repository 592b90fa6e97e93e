import { describe, test } from "vitest";
import { shortestPaths } from "../../src/graph/paths.ts";
import { rowsOf } from "../../src/graph/selection.ts";
import { falloutOf } from "../../src/provenance/asking/fallout.ts";
import { orderOf } from "../../src/provenance/asking/order.ts";
import { pathsBySourcing, walkable } from "../../src/provenance/asking/paths-by-sourcing.ts";
import { questionsOf } from "../../src/provenance/asking/questions.ts";
import { whyOf } from "../../src/provenance/asking/why.ts";
import { countsOf } from "../../src/provenance/counting/counts-of.ts";
import { independentLines } from "../../src/provenance/counting/independent-lines.ts";
import { sourcingOf } from "../../src/provenance/counting/sourcing.ts";
import { circularityOf } from "../../src/provenance/findings/circularity.ts";
import { contradictions } from "../../src/provenance/findings/contradiction.ts";
import { type Proposition, propositionsOf, tellingsOf } from "../../src/provenance/propositions/propositions-of.ts";
import { without } from "../../src/provenance/removal/ablation.ts";
import { indexActors } from "../../src/provenance/removal/actor-index.ts";
import { bottlenecksOf } from "../../src/provenance/removal/bottleneck.ts";
import { standingClaims } from "../../src/provenance/standing-claims.ts";
import type { ClaimTable } from "../../src/table/claim-table.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sourcedCase, type Telling } from "../provenance/sourced-case.ts";
import { numbers } from "./made-newsroom.ts";
import { madeTable } from "./made-table.ts";

/** BENCH_TELLINGS and BENCH_CLAIMS name other sizes, such as "100,100000". */
const sizes = (name: string, otherwise: string): number[] => (process.env[name] ?? otherwise).split(",").map(Number);
const TELLINGS = sizes("BENCH_TELLINGS", "100,1000,10000");
const CLAIMS = sizes("BENCH_CLAIMS", "10000,100000");

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

/** Tellings of one proposition in four shapes. */
const SHAPES: Readonly<Record<string, (count: number) => Telling[]>> = {
  apart: (count) => Array.from({ length: count }, (_, i) => ({ steps: [`o${i}`], source: `w${i}` })),
  "one wire": (count) => Array.from({ length: count }, (_, i) => ({ steps: [`o${i}`, "wire"], source: `w${i}` })),
  "chains over few": (count) => {
    const next = numbers(1);
    return Array.from({ length: count }, (_, i) => ({
      steps: [...new Set([next(20), next(20), next(20)].map((n) => `a${n}`))],
      source: `w${i}`,
    }));
  },
  "real-looking": (count) => {
    const next = numbers(2);
    return Array.from({ length: count }, (_, i) => ({
      // A few are quoted again and again, through a few agencies, by many papers.
      steps: [`o${Math.floor(next(100) ** 2 / 100)}`, ...(next(3) === 0 ? [] : [`wire${next(6)}`])],
      source: `w${i}`,
    }));
  },
};

test.each(Object.keys(SHAPES))("one proposition, %s", (shape) => {
  for (const count of TELLINGS) {
    const table = buildTable(sourcedCase(SHAPES[shape]?.(count) ?? []));
    const rows = [...table.columns.subject.keys()];
    const [, counting] = timed(() => independentLines(table, rows));
    const [whole, all] = timed(() => sourcingOf(table, rows));
    const { independent, cut } = whole.upper;
    console.log(
      `${shape}, ${count} tellings: lines ${counting.toFixed(0)} ms; all counts ${all.toFixed(0)} ms; ν ${independent.atLeast}–${independent.atMost}, τ ${cut.atLeast}–${cut.atMost}`,
    );
  }
});

const QUESTIONS: Readonly<Record<string, (table: ClaimTable) => unknown>> = {
  lines: (table) => linesOfAll(table).map((told) => countsOf(table, told)),
  "lines --why": (table) => linesOfAll(table).map((told) => whyOf(table, told)),
  contradictions: (table) => contradictions(table),
  circular: (table) => circularityOf(table),
  bottlenecks: (table) => bottlenecksOf(indexActors(table), 15),
  "bottlenecks, of all": (table) => bottlenecksOf(indexActors(table), Number.POSITIVE_INFINITY),
  without: (table) => without(indexActors(table), [1]),
  paths: (table) => shortestPaths(table, 0, 1, { k: 3, maxHops: 6, mask: walkable(table) }),
  "paths by sourcing": (table) => pathsBySourcing(table, 0, 1, { k: 3, maxHops: 6 }),
  questions: (table) => questionsOf(table),
  fallout: (table) => falloutOf(table),
  order: (table) => orderOf(table, 0),
};

/** What `lines` counts of a whole case: every proposition with several tellings. */
const linesOfAll = (table: ClaimTable): Proposition[] =>
  propositionsOf(table, rowsOf(standingClaims(table))).filter((told) => tellingsOf(told).length > 1);

describe.each(["plain", "newsroom"] as const)("a case that looks %s", (looking) => {
  test.each(CLAIMS)("every question to a made case of %d claims, once it is open", (count) => {
    for (const [name, ask] of Object.entries(QUESTIONS)) {
      // As a command finds it: nothing of what another question worked out is there.
      const table = madeTable(count, looking);
      console.log(`${looking}, ${count} claims, ${name}: ${timed(() => ask(table))[1].toFixed(0)} ms`);
    }
  });
});

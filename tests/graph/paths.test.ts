import fc from "fast-check";
import { expect, test } from "vitest";
import { links } from "../../src/graph/link.ts";
import { shortestPaths } from "../../src/graph/paths.ts";
import type { ClaimTable } from "../../src/table/claim-table.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { often } from "../sized.ts";
import { standsFor } from "../stands-for.ts";
import { linkedCase } from "./linked-case.ts";

/** Every loopless path up to a length, by trying all; sorted as the answer must be. */
function allPaths(table: ClaimTable, from: number, to: number, maxHops: number): number[][] {
  const joined = new Set([...links(table)].flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const found: number[][] = [];
  const extend = (path: number[]) => {
    const last = path.at(-1);
    if (last === to) found.push(path);
    if (last === to || path.length > maxHops) return;
    for (let next = 0; next < table.entities.length; next++) {
      if (!path.includes(next) && joined.has(`${last} ${next}`)) extend([...path, next]);
    }
  };
  if (from !== to) extend([from]);
  return found.sort((a, b) => a.length - b.length || compare(a, b));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((entity, i) => entity !== b[i]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}

const smallGraph = fc.integer({ min: 2, max: 7 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    pairs: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 16 }),
    from: fc.nat(size - 1),
    to: fc.nat(size - 1),
    k: fc.integer({ min: 1, max: 30 }),
    maxHops: fc.integer({ min: 1, max: 7 }),
  }),
);

test("the k shortest paths are the first k of all paths, on every small graph", () => {
  fc.assert(
    fc.property(smallGraph, ({ size, pairs, from, to, k, maxHops }) => {
      const table = buildTable(linkedCase(size, pairs));
      const found = shortestPaths(table, from, to, { k, maxHops }).map(({ entities }) => entities);
      expect(found).toEqual(allPaths(table, from, to, maxHops).slice(0, k));
    }),
    { numRuns: often(500) },
  );
});

test("each hop has exactly the claims between its two entities", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const table = buildTable(records);
      const standing = standsFor(records.entities);
      for (const { entities, hops } of shortestPaths(table, 0, table.entities.length - 1, { k: 5, maxHops: 5 })) {
        expect(hops.map(({ to }) => to)).toEqual(entities.slice(1));
        for (const { from, to, claims } of hops) {
          const ends = [records.entities[from]?.id, records.entities[to]?.id].sort();
          const between = records.claims.flatMap(({ subject, object }, row) =>
            object !== undefined && [subject, object].map(standing).sort().join(" ") === ends.join(" ") ? [row] : [],
          );
          expect(claims).toEqual(between);
          expect(claims.length).toBeGreaterThan(0);
        }
      }
    }),
  );
});

test("a claim that is masked out joins nothing", () => {
  const table = buildTable(
    linkedCase(3, [
      [0, 1],
      [1, 2],
    ]),
  );
  const options = { k: 1, maxHops: 4 };
  expect(shortestPaths(table, 0, 2, options)).toHaveLength(1);
  expect(shortestPaths(table, 0, 2, { ...options, mask: Uint8Array.of(1, 0) })).toEqual([]);
});

test("a ladder of 4,000 rungs, with more paths than could ever be listed, gives its first three", {
  tags: ["slow"],
}, () => {
  const rungs = Array.from({ length: 4000 }, (_, i): [number, number][] => [
    [2 * i, 2 * i + 1],
    [2 * i, 2 * i + 2],
    [2 * i + 1, 2 * i + 3],
  ]).flat();
  const table = buildTable(linkedCase(8002, rungs));
  expect(shortestPaths(table, 0, 60, { k: 3, maxHops: 40 }).map(({ hops }) => hops.length)).toEqual([30, 32, 32]);
});

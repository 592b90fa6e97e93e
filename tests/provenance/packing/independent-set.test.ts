import fc from "fast-check";
import { expect, test } from "vitest";
import { emptyBits, setBit } from "../../../src/provenance/packing/bitset.ts";
import { beginBudget } from "../../../src/provenance/packing/budget.ts";
import { independentSet } from "../../../src/provenance/packing/independent-set.ts";
import { often } from "../../sized.ts";

const edges = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 20 });

function graphOf(pairs: readonly (readonly [number, number])[]) {
  const graph = Array.from({ length: 10 }, () => emptyBits(10));
  const all = emptyBits(10);
  for (let vertex = 0; vertex < 10; vertex++) setBit(all, vertex);
  for (const [a, b] of pairs) {
    if (a === b) continue;
    setBit(graph[a] ?? all, b);
    setBit(graph[b] ?? all, a);
  }
  return { graph, all };
}

test("no two of what is chosen are joined, and no larger choice is possible", () => {
  fc.assert(
    fc.property(edges, (pairs) => {
      const { graph, all } = graphOf(pairs);
      const { chosen, atMost } = independentSet(graph, all, beginBudget());
      const isFree = (some: readonly number[]) =>
        !pairs.some(([a, b]) => a !== b && some.includes(a) && some.includes(b));
      let most = 0;
      for (let bits = 0; bits < 1024; bits++) {
        const some = Array.from({ length: 10 }, (_, i) => i).filter((i) => (bits >> i) & 1);
        if (some.length > most && isFree(some)) most = some.length;
      }
      expect(isFree(chosen)).toBe(true);
      expect([chosen.length, atMost]).toEqual([most, most]);
    }),
    { numRuns: often(200) },
  );
});

test("past the budget there is a bound that is never too low", () => {
  fc.assert(
    fc.property(edges, (pairs) => {
      const { graph, all } = graphOf(pairs);
      const exact = independentSet(graph, all, beginBudget()).chosen.length;
      const { chosen, atMost } = independentSet(graph, all, beginBudget(0));
      expect(chosen.length).toBeLessThanOrEqual(exact);
      expect(atMost).toBeGreaterThanOrEqual(exact);
    }),
  );
});

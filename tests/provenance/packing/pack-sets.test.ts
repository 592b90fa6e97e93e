import fc from "fast-check";
import { expect, test } from "vitest";
import { beginBudget } from "../../../src/provenance/packing/budget.ts";
import { packSets } from "../../../src/provenance/packing/pack-sets.ts";
import { often } from "../../sized.ts";
import { bruteIndependent } from "../reference/brute-force.ts";

const anySets = fc.array(fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 4 }), { maxLength: 10 });

test("the most sets that share nothing are found, and shown", { tags: ["slow"] }, () => {
  fc.assert(
    fc.property(anySets, (sets) => {
      const { count, chosen } = packSets(sets);
      const most = bruteIndependent(sets.map((set) => new Set(set)));
      expect(count).toEqual({ atLeast: most, atMost: most });
      const elements = chosen.flatMap((i) => sets[i] ?? []);
      expect(chosen).toHaveLength(most);
      expect(new Set(elements).size).toBe(elements.length);
    }),
    { numRuns: often(2000) },
  );
});

test("300 tellings in a ring, each sharing somebody with the next, pack every second one, at once", () => {
  const ring = Array.from({ length: 300 }, (_, i) => [i, (i + 1) % 300]);
  expect(packSets(ring).count).toEqual({ atLeast: 150, atMost: 150 });
});

test("ten thousand through one, and ten thousand apart, want no search", () => {
  const through = Array.from({ length: 10_000 }, (_, i) => [i + 1, 0]);
  const apart = Array.from({ length: 10_000 }, (_, i) => [2 * i, 2 * i + 1]);
  const none = () => beginBudget(0);
  expect(packSets(through, none()).count).toEqual({ atLeast: 1, atMost: 1 });
  expect(packSets(apart, none()).count).toEqual({ atLeast: 10_000, atMost: 10_000 });
});

test("what takes too long is answered at least and at most", () => {
  const random = fc.array(fc.uniqueArray(fc.nat(59), { minLength: 4, maxLength: 4 }), {
    minLength: 300,
    maxLength: 300,
  });
  const [sets = []] = fc.sample(random, { numRuns: 1, seed: 3 });
  const { count, chosen } = packSets(sets, beginBudget(10));
  expect(count.atLeast).toBe(chosen.length);
  expect(count.atMost).toBeGreaterThan(count.atLeast);
  expect(count.atMost).toBeLessThanOrEqual(15);
});

test("nothing packs into nothing", () => {
  expect(packSets([])).toEqual({ count: { atLeast: 0, atMost: 0 }, chosen: [] });
});

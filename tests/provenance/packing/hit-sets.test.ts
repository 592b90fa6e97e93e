import fc from "fast-check";
import { expect, test } from "vitest";
import { hitSets } from "../../../src/provenance/packing/hit-sets.ts";
import { often } from "../../sized.ts";
import { bruteCut } from "../reference/brute-force.ts";

test("the fewest elements that meet every set are found, and shown", () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 4 }), { maxLength: 10 }), (sets) => {
      const { count, chosen } = hitSets(sets);
      const fewest = bruteCut(sets.map((set) => new Set(set)));
      expect(count).toEqual({ atLeast: fewest, atMost: fewest });
      expect(chosen).toHaveLength(fewest);
      for (const set of sets) expect(set.some((element) => chosen.includes(element))).toBe(true);
    }),
    { numRuns: often(2000) },
  );
});

test("one element that is in every set hits them all", () => {
  expect(
    hitSets([
      [0, 5],
      [5, 7],
      [2, 5, 9],
    ]),
  ).toEqual({ count: { atLeast: 1, atMost: 1 }, chosen: [5] });
});

test("where taking the most frequent misleads, the fewest are still found", () => {
  expect(hitSets([[0, 1], [0, 2], [0, 3], [1], [2], [3]]).chosen).toEqual([1, 2, 3]);
});

test("no sets want nothing", () => {
  expect(hitSets([])).toEqual({ count: { atLeast: 0, atMost: 0 }, chosen: [] });
});

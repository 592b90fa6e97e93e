import { expect, test } from "vitest";
import { hitSets } from "../../src/provenance/hitting-set.ts";
import { bits } from "../../src/provenance/set-packing.ts";

test("one element that is in every set hits them all", () => {
  expect(hitSets([bits([0, 5]), bits([5, 7]), bits([2, 5, 9])], 1000)).toEqual({
    count: { atLeast: 1, atMost: 1 },
    chosen: [5],
  });
});

test("sets that share nothing want one element each", () => {
  expect(hitSets([bits([0]), bits([1, 2]), bits([3])], 1000).count).toEqual({ atLeast: 3, atMost: 3 });
});

test("where taking the most frequent misleads, the fewest are still found", () => {
  const sets = [bits([0, 1]), bits([0, 2]), bits([0, 3]), bits([1]), bits([2]), bits([3])];
  expect(hitSets(sets, 1000).chosen).toEqual([1, 2, 3]);
});

test("no sets want nothing", () => {
  expect(hitSets([], 10)).toEqual({ count: { atLeast: 0, atMost: 0 }, chosen: [] });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { bits, packSets, positionsOf } from "../../src/provenance/set-packing.ts";

test("a bitset gives back the positions that made it", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(200)), (positions) => {
      expect([...positionsOf(bits(positions))]).toEqual(positions.toSorted((a, b) => a - b));
    }),
  );
});

test("300 tellings in a ring, each sharing somebody with the next, pack every second one, at once", () => {
  const ring = Array.from({ length: 300 }, (_, i) => bits([i, (i + 1) % 300]));
  expect(packSets(ring, 1000).count).toEqual({ atLeast: 150, atMost: 150 });
});

test("nothing packs into nothing", () => {
  expect(packSets([], 10)).toEqual({ count: { atLeast: 0, atMost: 0 }, chosen: [] });
});

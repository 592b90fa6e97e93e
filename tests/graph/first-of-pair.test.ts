import fc from "fast-check";
import { expect, test } from "vitest";
import { firstOfPair, lineEnds } from "../../src/graph/first-of-pair.ts";
import { pairKey } from "../../src/viewer/renderer/scene/pair-key.ts";

test("the first of a pair is the first line between the same two ends, whichever way it leads", () => {
  const line = fc.record({ from: fc.nat(6), to: fc.nat(6) });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (edges) => {
      const keys = edges.map(({ from, to }) => pairKey(from, to, 7));
      expect([...firstOfPair(lineEnds(edges))]).toEqual(keys.map((key) => keys.indexOf(key)));
    }),
  );
});

test("of no lines there is no first, and a line from somebody to themselves is its own pair", () => {
  expect([...firstOfPair(lineEnds([]))]).toEqual([]);
  const edges = [
    { from: 2, to: 2 },
    { from: 2, to: 0 },
    { from: 0, to: 2 },
    { from: 2, to: 2 },
  ];
  expect([...firstOfPair(lineEnds(edges))]).toEqual([0, 1, 1, 0]);
});

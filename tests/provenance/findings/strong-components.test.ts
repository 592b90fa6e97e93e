import fc from "fast-check";
import { expect, test } from "vitest";
import { strongComponents } from "../../../src/provenance/findings/strong-components.ts";
import { often } from "../../sized.ts";

/** Pairs that reach each other, by walking from every node. */
function naively(arcs: ReadonlyMap<number, readonly number[]>): number[][] {
  const reach = (start: number): Set<number> => {
    const reached = new Set(arcs.get(start) ?? []);
    for (const node of reached) for (const next of arcs.get(node) ?? []) reached.add(next);
    return reached;
  };
  const reached = new Map([...arcs.keys()].map((node) => [node, reach(node)]));
  const groups = [...arcs.keys()].map((a) =>
    [...arcs.keys()].filter((b) => a === b || (reached.get(a)?.has(b) && reached.get(b)?.has(a))).sort((x, y) => x - y),
  );
  return [...new Map(groups.filter(({ length }) => length > 1).map((group) => [group.join(), group])).values()];
}

test("groups are those whose nodes reach each other", () => {
  const node = fc.nat(6);
  fc.assert(
    fc.property(fc.array(fc.tuple(node, node), { maxLength: 14 }), (pairs) => {
      const arcs = new Map<number, number[]>();
      for (const [from, to] of pairs) arcs.set(from, [...(arcs.get(from) ?? []), to]);
      expect(strongComponents(arcs).map(String).sort()).toEqual(naively(arcs).map(String).sort());
    }),
    { numRuns: often(1000) },
  );
});

test("a chain of a hundred thousand neither overflows nor goes round", { tags: ["slow"] }, () => {
  const arcs = new Map(Array.from({ length: 100_000 }, (_, i) => [i, [i + 1]]));
  expect(strongComponents(arcs)).toEqual([]);
  expect(strongComponents(arcs.set(100_000, [0]))[0]).toHaveLength(100_001);
});

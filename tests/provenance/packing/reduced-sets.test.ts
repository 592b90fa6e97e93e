import fc from "fast-check";
import { expect, test } from "vitest";
import { reduceSets } from "../../../src/provenance/packing/reduced-sets.ts";
import { often } from "../../sized.ts";
import { bruteCut, bruteIndependent } from "../reference/brute-force.ts";

const sets = fc.array(fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 4 }), { maxLength: 8 });

test("what is taken away changes neither count, and groups share nothing", () => {
  fc.assert(
    fc.property(sets, (given) => {
      const { alone, groups } = reduceSets(given);
      const left = groups.map((group) => group.map(({ elements }) => new Set(elements)));
      const whole = given.map((elements) => new Set(elements));
      const sum = (count: typeof bruteCut) => left.reduce((all, group) => all + count(group), alone.length);
      expect(sum(bruteIndependent)).toBe(bruteIndependent(whole));
      expect(sum(bruteCut)).toBe(bruteCut(whole));
      const elements = left.map((group) => new Set(group.flatMap((set) => [...set])));
      expect(elements.reduce((all, group) => all + group.size, 0)).toBe(new Set(elements.flatMap((g) => [...g])).size);
    }),
    { numRuns: often(1000) },
  );
});

test("sets that share nothing, and sets through one element, leave nothing to search", () => {
  expect(reduceSets([[0], [1], [2]])).toMatchObject({ alone: [{}, {}, {}], groups: [] });
  expect(
    reduceSets([
      [0, 9],
      [1, 9],
      [2, 9],
    ]),
  ).toMatchObject({ alone: [{}], groups: [] });
});

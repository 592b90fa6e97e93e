import fc from "fast-check";
import { expect, test } from "vitest";
import { beginBudget } from "../../../src/provenance/packing/budget.ts";
import { FEW, packFew } from "../../../src/provenance/packing/pack-few.ts";
import { packSets } from "../../../src/provenance/packing/pack-sets.ts";
import { often } from "../../sized.ts";
import { bruteIndependent } from "../reference/brute-force.ts";

const ascending = (max: number, maxLength: number) =>
  fc.uniqueArray(fc.nat(max), { minLength: 1, maxLength }).map((set) => set.sort((a, b) => a - b));

test("as many share nothing as going through all of them finds", () => {
  const anySets = fc.array(ascending(11, 4), { maxLength: 10 });
  fc.assert(
    fc.property(anySets, (sets) => {
      expect(packFew(sets)).toBe(bruteIndependent(sets.map((set) => new Set(set))));
    }),
    { numRuns: often(2000) },
  );
});

test("as many as the search finds that reduces them first, up to the most that it takes", () => {
  const anySets = fc.array(ascending(40, 5), { maxLength: FEW });
  fc.assert(
    fc.property(anySets, (sets) => {
      const { count } = packSets(sets, beginBudget(1_000_000, 60_000));
      expect(count).toEqual({ atLeast: packFew(sets), atMost: packFew(sets) });
    }),
    { numRuns: often(500) },
  );
});

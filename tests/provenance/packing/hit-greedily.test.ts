import fc from "fast-check";
import { expect, test } from "vitest";
import { hitGreedily } from "../../../src/provenance/packing/hit-greedily.ts";

test("what is chosen meets every set, and each choice meets one that none before it met", () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(fc.nat(12), { minLength: 1, maxLength: 4 }), { maxLength: 12 }), (sets) => {
      const chosen = hitGreedily(sets);
      for (const set of sets) expect(set.some((element) => chosen.includes(element))).toBe(true);
      for (const [i, element] of chosen.entries()) {
        const before = new Set(chosen.slice(0, i));
        expect(sets.some((set) => set.includes(element) && !set.some((one) => before.has(one)))).toBe(true);
      }
    }),
  );
});

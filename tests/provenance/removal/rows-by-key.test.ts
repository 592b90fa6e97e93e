import fc from "fast-check";
import { expect, test } from "vitest";
import { growRows } from "../../../src/provenance/removal/rows-by-key.ts";

test("rows are found under the numbers that they were put under, in their order, and the numbers as they came", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(30), fc.nat()), { maxLength: 1_500 }), (put) => {
      const growing = growRows();
      const expected = new Map<number, number[]>();
      for (const [key, row] of put) {
        growing.put(key, row);
        expected.set(key, [...(expected.get(key) ?? []), row]);
      }
      const rows = growing.gathered();
      expect(rows.keys()).toEqual([...expected.keys()]);
      for (const [key, those] of expected) expect(rows.of(key)).toEqual(those);
      expect(rows.of(31)).toEqual([]);
    }),
  );
});

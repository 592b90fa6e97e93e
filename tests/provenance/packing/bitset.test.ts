import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bothBits,
  clearBit,
  countBoth,
  emptyBits,
  hasBit,
  minusBits,
  positionsIn,
  setBit,
} from "../../../src/provenance/packing/bitset.ts";

const positions = fc.uniqueArray(fc.nat(199));
const bitsOf = (some: readonly number[]) => {
  const bits = emptyBits(200);
  for (const position of some) setBit(bits, position);
  return bits;
};
const ascending = (some: readonly number[]) => some.toSorted((a, b) => a - b);

test("a bitset is a set of positions", () => {
  fc.assert(
    fc.property(positions, positions, (some, others) => {
      const [one, other] = [bitsOf(some), bitsOf(others)];
      expect(positionsIn(one)).toEqual(ascending(some));
      expect(positionsIn(bothBits(one, other))).toEqual(ascending(some.filter((i) => others.includes(i))));
      expect(positionsIn(minusBits(one, other))).toEqual(ascending(some.filter((i) => !others.includes(i))));
      expect(countBoth(one, other)).toBe(some.filter((i) => others.includes(i)).length);
      for (const i of others) clearBit(one, i);
      expect(positionsIn(one)).toEqual(positionsIn(minusBits(bitsOf(some), other)));
      expect(hasBit(other, 7)).toBe(others.includes(7));
    }),
  );
});

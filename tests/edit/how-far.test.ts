import fc from "fast-check";
import { expect, test } from "vitest";
import { howFar } from "../../src/edit/how-far.ts";
import type { Claim } from "../../src/model/claim.ts";

const stretch = fc
  .record({ start: fc.nat(900), length: fc.integer({ min: 1, max: 300 }) })
  .map(({ start, length }) => ({
    start,
    end: start + length,
    exact: "words",
  }));
const claimOn = (anchor: { readonly start: number; readonly end: number }, ...also: readonly object[]) =>
  ({ anchor, alsoAt: also.map((further) => ({ role: "context", anchor: further })) }) as unknown as Claim;
const stretches = fc.array(stretch, { maxLength: 12 });

test("how far a text is read lies between 0 and 1, and grows with whatever is said of it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_200 }), stretches, stretches, stretch, (length, claimed, nothing, more) => {
      const claims = claimed.map((at) => claimOn(at));
      const far = howFar(length, claims, { nothing });
      expect(far).toBeGreaterThanOrEqual(0);
      expect(far).toBeLessThanOrEqual(1);
      expect(howFar(length, [...claims, claimOn(more)], { nothing })).toBeGreaterThanOrEqual(far);
      expect(howFar(length, claims, { nothing: [...nothing, more] })).toBeGreaterThanOrEqual(far);
    }),
  );
});

test("no letter is counted twice, and further passages count", () => {
  const [first, second] = [
    { start: 0, end: 50 },
    { start: 25, end: 75 },
  ];
  expect(howFar(100, [claimOn(first), claimOn(first)], undefined)).toBe(0.5);
  expect(howFar(100, [claimOn(first)], { nothing: [{ ...second, exact: "words" }] })).toBe(0.75);
  expect(howFar(100, [claimOn(first, second)], undefined)).toBe(0.75);
  expect(howFar(100, [], undefined)).toBe(0);
});

test("of a text that is empty, or not known, all is read", () => {
  expect(howFar(0, [], undefined)).toBe(1);
});

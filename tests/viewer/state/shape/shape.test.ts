import { expect, test } from "vitest";
import { FIRST_SHAPE, isSifting, OPEN_SIEVE } from "../../../../src/viewer/state/shape/shape.ts";

test("the shape in which a case opens leaves nothing out, and every part of a sieve alone leaves something out", () => {
  expect(isSifting(FIRST_SHAPE.sieve)).toBe(false);
  for (const part of [{ neighbours: 1 }, { lines: 1 }, { isLoneHidden: true }])
    expect(isSifting({ ...OPEN_SIEVE, ...part })).toBe(true);
});

import { expect, test } from "vitest";
import { exactly, isExact } from "../../../src/provenance/packing/count.ts";

test("a count is known exactly where both of its ends are one", () => {
  expect(isExact(exactly(3))).toBe(true);
  expect(isExact({ atLeast: 2, atMost: 3 })).toBe(false);
});

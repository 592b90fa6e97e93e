import { expect, test } from "vitest";
import { pairOf } from "../../../src/provenance/removal/pair.ts";

test("a link is the same from either end", () => {
  expect(pairOf(3, 1)).toEqual([1, 3]);
  expect(pairOf(1, 3)).toEqual([1, 3]);
});

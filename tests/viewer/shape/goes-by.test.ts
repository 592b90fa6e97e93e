import { expect, test } from "vitest";
import { goesBy } from "../../../src/viewer/shape/goes-by.ts";

test("a layout and a colour that go by claims say by which, and no other does", () => {
  expect(goesBy("forces", "kind")).toEqual([]);
  expect(goesBy("circle", "exposure")).toEqual([]);
  expect(goesBy("time", "family")).toEqual([
    "laid out by claims that still stand, shown or not",
    "coloured by claims that still stand, shown or not",
  ]);
});

import { expect, test } from "vitest";
import { stretchInWords } from "../../../src/viewer/time/stretch-in-words.ts";

const bins = {
  unit: "month",
  edges: [Date.UTC(2019, 0), Date.UTC(2019, 1), Date.UTC(2019, 2)],
  hasEarlier: false,
  hasLater: false,
} as const;

test("one bin is said once, and several from the first to the last", () => {
  expect(stretchInWords(bins, { from: 0, to: 1 })).toBe("January 2019");
  expect(stretchInWords(bins, { from: 0, to: 2 })).toBe("January 2019 to February 2019");
});

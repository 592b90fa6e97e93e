import { expect, test } from "vitest";
import { inFigures } from "../../src/viewer/in-figures.ts";

test("a large count is written in groups of three figures", () => {
  expect([0, 999, 12_345, 1_000_000].map(inFigures)).toEqual(["0", "999", "12,345", "1,000,000"]);
});

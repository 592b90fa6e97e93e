import { expect, test } from "vitest";
import { recordInWords } from "../../../../src/formats/readers/tables/records.ts";

test("a record in words is its filled cells exactly as they stand", () => {
  const at = { line: 1, column: 1 };
  const cells = new Map([
    ["From", " A "],
    ["To", ""],
    ["Sum", "5.68E7"],
  ]);
  expect(recordInWords({ at, cells, spotOf: () => at })).toBe("From:  A  | Sum: 5.68E7");
});

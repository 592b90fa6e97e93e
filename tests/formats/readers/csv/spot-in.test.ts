import { expect, test } from "vitest";
import { spotIn } from "../../../../src/formats/readers/csv/spot-in.ts";

test("a place is counted from 1 in its line, whatever ends the lines before it in the row", () => {
  expect(spotIn("", 3)).toEqual({ line: 3, column: 1 });
  expect(spotIn("ab,", 3)).toEqual({ line: 3, column: 4 });
  for (const end of ["\n", "\r\n", "\r"]) expect(spotIn(`"a${end}b`, 3)).toEqual({ line: 4, column: 2 });
});

import { expect, test } from "vitest";
import { linesInWords } from "../../../src/provenance/counting/counts-in-words.ts";

const exactly = (n: number) => ({ atLeast: n, atMost: n });

test("a count that is known is one number, otherwise both ends", () => {
  expect(linesInWords(exactly(0), exactly(0))).toBe("0 lines");
  expect(linesInWords(exactly(1), exactly(1))).toBe("1 line");
  expect(linesInWords(exactly(2), exactly(3))).toBe("between 2 and 3 lines");
});

import { expect, test } from "vitest";
import { keysIn, listIn, saidBeside, wordsIn } from "../../../src/assistant/extracts/extract-values.ts";

test("anything is read as what it may be, and nothing is thrown at", () => {
  for (const value of [null, undefined, 3, "x", [], [1], () => 1]) expect(keysIn(value)).toEqual({});
  expect(keysIn({ a: 1 })).toEqual({ a: 1 });
  expect([listIn(null), listIn(1), listIn([1, 2])]).toEqual([[], [1], [1, 2]]);
  expect([wordsIn(" "), wordsIn(3), wordsIn("a")]).toEqual([undefined, undefined, "a"]);
  expect(saidBeside({ a: "x", b: 2, c: {}, used: "y" }, ["used"])).toBe("a: x; b: 2");
});

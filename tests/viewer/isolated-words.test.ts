import { expect, test } from "vitest";
import { isolatedWords } from "../../src/viewer/isolated-words.ts";

test("a name stands between isolates, and none of its own closes them early", () => {
  expect(isolatedWords("סירה")).toBe("\u2068סירה\u2069");
  expect(isolatedWords("a\u2069b\u202e")).toBe("\u2068a b\u2069");
});

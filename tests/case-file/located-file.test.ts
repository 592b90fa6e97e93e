import { expect, test } from "vitest";
import { pathInWords } from "../../src/case-file/located-file.ts";

test("a path reads as people write it", () => {
  expect(pathInWords(["attribution", 0, "by"])).toBe("attribution[0].by");
  expect(pathInWords([])).toBe("");
});

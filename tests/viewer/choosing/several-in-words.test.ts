import { expect, test } from "vitest";
import { severalInWords } from "../../../src/viewer/choosing/several-in-words.ts";
import { sampleTable } from "../sample-state.ts";

test("who is chosen is counted and named", () => {
  const words = (several: readonly number[]) => severalInWords(sampleTable(), several).replace(/[\u2068\u2069]/g, "");
  expect(words([5])).toBe("1 entity chosen: Tidewater Company.");
  expect(words([5, 0])).toBe("2 entities chosen: Tidewater Company and Mara Quill.");
});

import { expect, test } from "vitest";
import { entitiesInWords } from "../../../src/viewer/choosing/entities-in-words.ts";
import { sampleTable } from "../sample-state.ts";

const table = sampleTable();
const words = (some: readonly number[]) => entitiesInWords(table, some).replace(/[\u2068\u2069]/g, "");

test("few are named, and of many the first, and the rest are counted", () => {
  expect(words([])).toBe("");
  expect(words([0])).toBe("Mara Quill");
  expect(words([0, 1])).toBe("Mara Quill and Joss Brandt");
  expect(words([0, 1, 2, 3])).toBe("Mara Quill, Joss Brandt, Łucja Wrona and one other");
  expect(words([0, 1, 2, 3, 4])).toBe("Mara Quill, Joss Brandt, Łucja Wrona and 2 others");
});

import { expect, test } from "vitest";
import { sourceInWords } from "../../src/graph/source-in-words.ts";
import { SourceSchema } from "../../src/model/source.ts";

test.each([
  [{ id: "w", genre: "wire", title: "Storm", published: "2020-05" }, "“Storm” (wire), 2020-05"],
  [{ id: "w", genre: "wire", title: "[A wire]" }, "[A wire] (wire)"],
  [{ id: "w", genre: "wire" }, "wire w"],
  [{ id: "the-report", genre: "unknown" }, "work the-report"],
])("%j is cited as %s", (source, words) => {
  expect(sourceInWords(SourceSchema.parse(source))).toBe(words);
});

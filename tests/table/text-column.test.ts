import fc from "fast-check";
import { expect, test } from "vitest";
import { textAt, textColumnOf, textCount } from "../../src/table/text-column.ts";

test("any texts come back as they were, and an absent one as absent", () => {
  const text = fc.string({ unit: "binary", minLength: 1 }).filter((words) => words.isWellFormed());
  fc.assert(
    fc.property(fc.array(fc.option(text, { nil: undefined })), (texts) => {
      const column = textColumnOf(texts);
      expect(textCount(column)).toBe(texts.length);
      expect(texts.map((_, i) => textAt(column, i))).toEqual(texts);
    }),
  );
});

test("a byte order mark at the front of a text stays", () => {
  expect(textAt(textColumnOf(["\uFEFFa"]), 0)).toBe("\uFEFFa");
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { growTexts, textAt, textColumnOf, textCount } from "../../src/table/text-column.ts";
import { CODE_POINT } from "../code-point.ts";

test("any texts come back as they were, and an absent one as absent", () => {
  const text = fc.string({ unit: CODE_POINT, minLength: 1 }).filter((words) => words.isWellFormed());
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

test("a text given as bytes is the same as one given as a string, however long", () => {
  const encoder = new TextEncoder();
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 90 })), (texts) => {
      const growing = growTexts(0);
      for (const text of texts) {
        const bytes = encoder.encode(`<${text}>`);
        growing.addBytes(bytes, 1, bytes.length - 1);
        const place = textCount(growing.toColumn()) - 1;
        expect(growing.isAt(place, bytes, 1, bytes.length - 1)).toBe(true);
        expect(growing.isAt(place, bytes, 0, bytes.length - 2)).toBe(false);
      }
      expect(growing.toColumn()).toEqual(textColumnOf(texts));
    }),
  );
});

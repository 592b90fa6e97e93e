import fc from "fast-check";
import { expect, test } from "vitest";
import { growDistinctTexts } from "../../src/table/distinct-texts.ts";
import { NONE } from "../../src/table/row.ts";
import { textAt } from "../../src/table/text-column.ts";

const word = fc.string({ minLength: 1, maxLength: 2, unit: "grapheme" });

test("a text has one place however often it comes and in which form, and the place gives it back", () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 200, size: "max" }), word, fc.nat(50), (words, other, expected) => {
      const distinct = growDistinctTexts(expected);
      const encoder = new TextEncoder();
      const places = words.map((text, i) => {
        if (i % 2 === 0) return distinct.placeForText(text);
        const bytes = encoder.encode(`<${text}>`);
        return distinct.placeFor(bytes, 1, bytes.length - 1);
      });
      const inOrder = [...new Set(words)];
      expect(places).toEqual(words.map((text) => inOrder.indexOf(text)));
      expect(distinct.size()).toBe(inOrder.length);
      expect(words.map(distinct.placeOfText)).toEqual(places);
      const bytes = encoder.encode(other);
      const place = inOrder.indexOf(other);
      expect(distinct.placeOf(bytes, 0, bytes.length)).toBe(place === -1 ? NONE : place);
      const column = distinct.toColumn();
      expect(inOrder.map((_, i) => textAt(column, i))).toEqual(inOrder);
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { growDistinctTexts } from "../../src/table/distinct-texts.ts";
import { NONE } from "../../src/table/row.ts";
import { textAt } from "../../src/table/text-column.ts";
import { textsOfOneHash } from "./one-hash.ts";

test("texts that somebody made for one hash have a place each, and as soon as any others", { tags: ["slow"] }, () => {
  const texts = textsOfOneHash(60_000);
  const distinct = growDistinctTexts();
  expect(texts.every((bytes, i) => distinct.placeFor(bytes, 0, 8) === i)).toBe(true);
  expect(texts.every((bytes, i) => distinct.placeOf(bytes, 0, 8) === i)).toBe(true);
  const [other = new Uint8Array(8)] = textsOfOneHash(60_001).slice(-1);
  expect(distinct.placeOf(other, 0, 8)).toBe(NONE);
  expect(distinct.size()).toBe(60_000);
});

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

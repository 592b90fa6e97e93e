import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  caretOn,
  moveCaret,
  type ReadText,
  selectedBy,
  snapToWords,
  unitAround,
  unitFrom,
} from "../../../src/desk/text/caret.ts";
import { type Unit, unitsIn } from "../../../src/suggest/text/text-units.ts";
import { arbitraryText, halvesPair, readTextOf } from "./written-text.ts";

const UNITS: readonly Unit[] = ["word", "clause", "sentence", "paragraph"];
const allUnits = (read: ReadText, unit: Unit) =>
  read.paragraphs.flatMap((paragraph) => unitsIn(read.text, paragraph, unit));
const move = (unit: Unit, back = false, widen = false) => ({ unit, back, widen });

describe.each(UNITS)("by %s", (unit) => {
  test("forth goes through every unit in its order, and back through the same; at the ends it stays", () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const read = readTextOf(text);
        const units = allUnits(read, unit).slice(0, 40);
        const [first] = units;
        expect(unitFrom(read, 0, unit)).toEqual(first);
        if (first === undefined) return;

        let caret = caretOn(first);
        expect(moveCaret(read, caret, move(unit, true))).toEqual(caret);
        for (const next of units.slice(1)) {
          caret = moveCaret(read, caret, move(unit));
          expect(selectedBy(caret)).toEqual(next);
        }
        if (units.length === allUnits(read, unit).length) expect(moveCaret(read, caret, move(unit))).toEqual(caret);
        for (const before of units.slice(0, -1).reverse()) {
          caret = moveCaret(read, caret, move(unit, true));
          expect(selectedBy(caret)).toEqual(before);
        }
      }),
    );
  });

  test("widening and narrowing gives what was selected, and never loses where it began", () => {
    fc.assert(
      fc.property(arbitraryText, fc.nat(), (text, n) => {
        const read = readTextOf(text);
        const units = allUnits(read, unit);
        const begun = units[n % Math.max(1, units.length)];
        if (begun === undefined) return;
        const wide = moveCaret(read, caretOn(begun), move(unit, false, true));
        expect(selectedBy(wide).start).toBe(begun.start);
        expect(selectedBy(wide).end).toBeGreaterThanOrEqual(begun.end);
        if (units.at(-1) !== begun) expect(selectedBy(moveCaret(read, wide, move(unit, true, true)))).toEqual(begun);
      }),
    );
  });

  test("whichever unit is around a place holds it", () => {
    fc.assert(
      fc.property(arbitraryText, fc.nat({ max: 500 }), (text, at) => {
        const around = unitAround(readTextOf(text), at, unit);
        if (around === undefined) return;
        expect(around.start).toBeLessThanOrEqual(at);
        expect(around.end).toBeGreaterThan(at);
      }),
    );
  });
});

test("from a sentence to its words and pieces one goes inside first", () => {
  const read = readTextOf("Kesrin said it, twice. Uhlet denied it.");
  const sentence = caretOn(unitFrom(read, 0, "sentence") ?? expect.fail("no sentence"));
  const words = (unit: Unit, back: boolean) => {
    const { start, end } = selectedBy(moveCaret(read, sentence, move(unit, back)));
    return read.text.slice(start, end);
  };
  expect(words("word", false)).toBe("Kesrin");
  expect(words("word", true)).toBe("twice");
  expect(words("clause", false)).toBe("Kesrin said it");
  expect(words("sentence", false)).toBe("Uhlet denied it.");
});

test("snapping takes every word that is touched whole, and halves no word and no letter", () => {
  fc.assert(
    fc.property(arbitraryText, fc.nat({ max: 400 }), fc.nat({ max: 60 }), (text, start, length) => {
      const read = readTextOf(text);
      const stretch = { start, end: Math.min(text.length, start + length) };
      const snapped = snapToWords(read, stretch);
      const touched = allUnits(read, "word").filter(
        (word) => word.start < Math.max(stretch.end, start + 1) && word.end > start,
      );
      expect(snapped === undefined).toBe(touched.length === 0);
      if (snapped === undefined) return;

      for (const word of touched) {
        expect(snapped.start).toBeLessThanOrEqual(word.start);
        expect(snapped.end).toBeGreaterThanOrEqual(word.end);
      }
      for (const word of allUnits(read, "word"))
        for (const at of [snapped.start, snapped.end]) expect(word.start < at && at < word.end).toBe(false);
      expect(halvesPair(text, snapped.start) || halvesPair(text, snapped.end)).toBe(false);
    }),
  );
});

test("what stands at the end of what was selected on purpose stays, but no blank", () => {
  const read = readTextOf("“Kesrin said it.” He did.");
  const snapped = (start: number, end: number) => {
    const { start: from, end: to } = snapToWords(read, { start, end }) ?? expect.fail("no word");
    return read.text.slice(from, to);
  };
  expect(snapped(3, 9)).toBe("Kesrin said");
  expect(snapped(3, 16)).toBe("Kesrin said it.");
  expect(snapped(3, 18)).toBe("Kesrin said it.”");
});

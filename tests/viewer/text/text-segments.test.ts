import fc from "fast-check";
import { expect, test } from "vitest";
import type { TextPassage } from "../../../src/viewer/text/text-passages.ts";
import { textSegments } from "../../../src/viewer/text/text-segments.ts";

const passages = fc
  .array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })), { maxLength: 12 })
  .map((places) =>
    places.map(
      ([start, length], i): TextPassage => ({ number: i + 1, anchor: { start, end: start + length }, claims: [] }),
    ),
  );

test("the segments are the whole stretch, and over each lie those passages that lie over every character of it", () => {
  fc.assert(
    fc.property(passages, fc.nat(40), fc.integer({ min: 1, max: 40 }), (all, start, length) => {
      let at = start;
      for (const segment of textSegments(start, start + length, all)) {
        expect(segment.start).toBe(at);
        for (let position = segment.start; position < segment.end; position++) {
          expect(segment.over).toEqual(all.filter(({ anchor }) => anchor.start <= position && position < anchor.end));
        }
        at = segment.end;
      }
      expect(at).toBe(start + length);
    }),
  );
});

test("a passage begins once, where it begins", () => {
  fc.assert(
    fc.property(passages, (all) => {
      const begun = textSegments(0, 100, all).flatMap(({ begin }) => begin.map(({ number }) => number));
      expect(begun.sort((a, b) => a - b)).toEqual(all.map(({ number }) => number));
    }),
  );
});

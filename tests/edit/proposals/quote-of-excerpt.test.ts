import fc from "fast-check";
import { expect, test } from "vitest";
import { quoteOfExcerpt } from "../../../src/edit/proposals/quote-of-excerpt.ts";
import { quoteFinder } from "../../../src/model/quote-finder.ts";

const at = (text: string) => ({ source: "s", text, find: quoteFinder(text), named: new Map() });
const text = "🙂 He paid. She saw it. He paid. They left.";
const units = { start: text.indexOf("He paid"), end: text.indexOf("He paid") + 7 };

test("words at their place are the quote, whether code units or code points are counted", () => {
  for (const interval of [units, { start: units.start - 1, end: units.end - 1 }]) {
    const found = quoteOfExcerpt({ source: "s", exact: "He paid", interval }, at(text));
    expect(found).toMatchObject({
      ok: true,
      quote: { exact: "He paid", prefix: "🙂 ", suffix: ". She saw it. He paid. They left." },
    });
  }
});

test("words that are not where it says are refused, and so is a place without words", () => {
  for (const interval of [
    { start: 0, end: 7 },
    { start: -1, end: 3 },
    { start: 9, end: 3 },
    { start: 0, end: 1e12 },
    { start: 0.5, end: 7.5 },
  ])
    expect(quoteOfExcerpt({ source: "s", exact: "He paid", interval }, at(text))).toMatchObject({
      ok: false,
      reason: { rule: "not-where-it-says" },
    });
  expect(quoteOfExcerpt({ source: "s", interval: units }, at(text)).ok).toBe(false);
});

test("what is told of a place is found there again", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
      fc.nat(20),
      fc.nat(20),
      (words, from, length) => {
        const points = [...words];
        const interval = { start: from % points.length, end: (from % points.length) + 1 + (length % points.length) };
        const exact = points.slice(interval.start, interval.end).join("");
        const found = quoteOfExcerpt({ source: "s", exact, interval }, at(words));
        if (found.ok) expect(words).toContain(found.quote.exact);
      },
    ),
  );
});

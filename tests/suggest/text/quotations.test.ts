import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quotationsIn } from "../../../src/suggest/text/quotations.ts";
import { all, PIECES, wordsOf } from "../in-a-text.ts";

const quoted = (text: string) => quotationsIn(text, all(text)).map((one) => wordsOf(text, one));

describe("quotations", () => {
  test.each([
    ["“We did not,” she said. “Ask them.”", ["We did not,", "Ask them."]],
    ['"We did not," she said.', ["We did not,"]],
    ["«لم ندفع»، قالت.", ["لم ندفع"]],
    ["„Wir nicht“, sagte sie.", ["Wir nicht"]],
    ["She called “them ‘cold’ and “far” away” today.", ["them ‘cold’ and “far” away"]],
    ["No one is quoted.", []],
    ["An empty “” says nothing.", []],
  ])("%s", (text, words) => {
    expect(quoted(text)).toEqual(words);
  });

  test("that are not closed go to the end of their paragraph, and say so", () => {
    const text = "“We did not, and nobody";
    expect(quotationsIn(text, all(text))).toEqual([
      { start: 1, end: text.length, whole: { start: 0, end: text.length }, isClosed: false },
    ]);
  });

  test("lie in their paragraph, in their order, none in another", () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, (words) => {
        let reached = 0;
        for (const { start, end, whole } of quotationsIn(words, all(words))) {
          expect(whole.start).toBeGreaterThanOrEqual(reached);
          expect(start).toBe(whole.start + 1);
          expect(end).toBeGreaterThan(start);
          expect(whole.end).toBeLessThanOrEqual(words.length);
          reached = whole.end;
        }
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ARABIC } from "../../../src/suggest/languages/ar.ts";
import { ENGLISH } from "../../../src/suggest/languages/en.ts";
import { endsIn, listed, wordsIn } from "../../../src/suggest/text/words-in.ts";
import { all, PIECES } from "../in-a-text.ts";

describe("the words of a stretch", () => {
  test("stand where they are said to stand, in their order, and are whole", () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, fc.nat(80), fc.nat(80), (words, from, long) => {
        const stretch = { start: Math.min(from, words.length), end: Math.min(from + long, words.length) };
        let reached = stretch.start;
        const whole = wordsIn(words, all(words), ENGLISH).map(({ start }) => start);
        for (const { word, start, end } of wordsIn(words, stretch, ENGLISH)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeLessThanOrEqual(stretch.end);
          expect(words.slice(start, end)).toBe(word);
          expect(whole).toContain(start);
          reached = end;
        }
      }),
    );
  });

  test("are none where a stretch begins or ends inside one", () => {
    expect(wordsIn("essays", { start: 2, end: 6 }, ENGLISH)).toEqual([]);
    expect(wordsIn("told", { start: 0, end: 3 }, ENGLISH)).toEqual([]);
  });

  test.each([
    ["Penn's", ENGLISH, ["penns", "penn"]],
    ["Élan", ENGLISH, ["elan"]],
    ["وَقَالَ", ARABIC, ["وقال", "قال"]],
    ["وبالميناء", ARABIC, ["وبالميناء", "بالميناء", "الميناء", "ميناء"]],
    ["للميناء", ARABIC, ["للميناء", "الميناء", "ميناء"]],
    ["قـــال", ARABIC, ["قال"]],
  ])("%s is looked up in each form in which a list may have it", (word, language, forms) => {
    expect(wordsIn(word, all(word), language).map((one) => one.forms)).toEqual([forms]);
  });
});

test("a list is its words, and an empty one has none", () => {
  expect(listed("a|b c")).toEqual(["a", "b c"]);
  expect(listed("")).toEqual([]);
});

test("nothing ends in what a language does not have", () => {
  const [word] = wordsIn("paying", all("paying"), ENGLISH);
  expect([endsIn(word, "ing"), endsIn(word, ""), endsIn(undefined, "ing")]).toEqual([true, false, false]);
});

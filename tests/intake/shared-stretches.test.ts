/** @module-tag slow */

import fc from "fast-check";
import { expect, test } from "vitest";
import { sharedStretches } from "../../src/intake/shared-stretches.ts";
import { WORD } from "../../src/intake/word-pattern.ts";
import { processorTime } from "../processor-time.ts";

const shown = (text: string, other: string, most?: number) =>
  sharedStretches(text, other, most).map(({ start, end }) => text.slice(start, end));
const wordsOf = (text: string) => [...text.toLowerCase().matchAll(WORD)].map(([word]) => word);

test("the longest words that two texts share come first, whatever stops and cases stand between", () => {
  const wire =
    "The lamp on the mole was dark when the ferry came in, says its pilot. The keeper denies this, as he did before the board.";
  const bell =
    "By our own hand: the keeper denies this, as he did in March. THE LAMP ON THE MOLE was dark; when the ferry came in, nobody knows.";
  expect(shown(bell, wire)).toEqual([
    "THE LAMP ON THE MOLE was dark; when the ferry came in",
    "the keeper denies this, as he did",
  ]);
  expect(shown(bell, wire, 1)).toHaveLength(1);
  const [first] = sharedStretches(bell, wire);
  expect(wire.slice(first?.otherStart, first?.otherEnd)).toBe("The lamp on the mole was dark when the ferry came in");
});

test("fewer than five words are no stretch, and texts of other words share none", () => {
  expect(shown("The lamp was dark.", "The lamp was dark.")).toEqual([]);
  expect(shown("One two three four five six", "Six five four three two one")).toEqual([]);
});

test("what a text says twice of the other is shown twice, and one stretch never lies in another", () => {
  const said = "the lamp on the mole was dark";
  expect(shown(`${said}. Then: ${said}.`, said)).toEqual([said, said]);
});

const words = fc
  .array(fc.constantFrom("lamp", "mole", "dark", "was", "İ", "灯", "the"), { maxLength: 40 })
  .map((all) => all.join(" "));

test("each stretch is the same words in both, and the first is as long as any", () => {
  fc.assert(
    fc.property(words, words, (text, other) => {
      const found = sharedStretches(text, other);
      for (const { start, end, otherStart, otherEnd } of found)
        expect(wordsOf(text.slice(start, end))).toEqual(wordsOf(other.slice(otherStart, otherEnd)));
      const counts = found.map(({ start, end }) => wordsOf(text.slice(start, end)).length);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
      expect(counts[0] ?? 0).toBe(longest(wordsOf(text), wordsOf(other)));
      for (const [i, one] of found.entries())
        for (const two of found.slice(i + 1)) expect(one.end <= two.start || two.end <= one.start).toBe(true);
    }),
  );
});

/** By trying every place of the one against every place of the other. */
function longest(own: readonly string[], theirs: readonly string[]): number {
  let most = 0;
  for (let i = 0; i < own.length; i += 1) {
    for (let j = 0; j < theirs.length; j += 1) {
      let count = 0;
      while (i + count < own.length && own[i + count] === theirs[j + count]) count += 1;
      most = Math.max(most, count);
    }
  }
  return most < 5 ? 0 : most;
}

test.each([
  ["one word again and again", "a ".repeat(1_000_000)],
  ["a few words in a round", "a b c d e f g ".repeat(150_000)],
  ["ever new words", Array.from({ length: 300_000 }, (_, i) => `w${i}`).join(" ")],
])("%s is compared within seconds", (_, text) => {
  const spent = processorTime();
  expect(sharedStretches(text, `x ${text}`).length).toBeGreaterThan(0);
  expect(spent()).toBeLessThan(10_000);
});

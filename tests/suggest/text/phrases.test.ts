import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ENGLISH } from "../../../src/suggest/languages/en.ts";
import { phraseAt, phrasesIn, phrasesOf } from "../../../src/suggest/text/phrases.ts";
import { wordsIn } from "../../../src/suggest/text/words-in.ts";
import { all, wordsOf } from "../in-a-text.ts";

const find = (text: string, phrases: readonly string[]) =>
  phrasesIn(text, wordsIn(text, all(text), ENGLISH), phrasesOf(phrases.map((phrase) => [phrase, phrase])));

describe("phrases", () => {
  test("are found as one who goes through all of them would find them, the longest first, none in another", () => {
    const word = fc.constantFrom("a1", "b1", "c1");
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 5 }), fc.array(word, { maxLength: 12 }), (phrases, words) => {
        const plain: string[] = [];
        for (let i = 0; i < words.length; ) {
          const fitting = phrases.filter((one) => words.slice(i, i + one.split(" ").length).join(" ") === one);
          const [longest] = fitting.sort((a, b) => b.length - a.length);
          if (longest !== undefined) plain.push(longest);
          i += longest?.split(" ").length ?? 1;
        }
        expect(find(words.join(" "), phrases).map(({ values: [one] }) => one)).toEqual(plain);
      }),
    );
  });

  test("are the same whatever their case and accents", () => {
    expect(find("ACCORDING  to Élan", ["according to", "elan"])).toHaveLength(2);
  });

  test("do not run over a stop, a quotation mark or the end of a line", () => {
    for (const text of ["it; seems", "it “seems", "it\nseems", "it — no: seems"])
      expect(find(text, ["it seems"])).toEqual([]);
  });

  test("stand for all that they are given for, in the order in which it is given", () => {
    const list = phrasesOf([
      ["warned", "informs"],
      ["Warned", "threatens"],
    ]);
    const text = "she warned";
    const found = phraseAt(text, wordsIn(text, all(text), ENGLISH), 1, list);
    expect(found).toMatchObject({ values: ["informs", "threatens"], from: 1, count: 1 });
    expect(found && wordsOf(text, found)).toBe("warned");
  });

  test("without a word are none", () => {
    expect(phrasesOf([["—", true]]).next.size).toBe(0);
  });
});

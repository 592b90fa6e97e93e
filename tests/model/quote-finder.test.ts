import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evenWords } from "../../src/model/even-text.ts";
import { quoteFinder } from "../../src/model/quote-finder.ts";
import { processorTime } from "../processor-time.ts";
import { often } from "../sized.ts";

const TEXT =
  "Oda Brell told the Kettle Post on Monday that the ferry office “never paid” Ruben Tasch, nor anybody else.\n\n" +
  "The office denied it. Tasch’s lawyer said the ferry office paid him twice; the office said nothing of that.\n" +
  "It was illegal, the lawyer said, and the office denied it again in a letter that Oda Brell has seen.";
const find = quoteFinder(TEXT);
const wordsOf = (found: ReturnType<typeof find>) =>
  "at" in found ? TEXT.slice(found.at.start, found.at.end) : undefined;

describe("what is a find", () => {
  test("words that stand once to the letter are found where they stand", () => {
    const found = find({ exact: "the ferry office paid him twice" });
    expect(found.how).toBe("exact");
    expect(wordsOf(found)).toBe("the ferry office paid him twice");
  });

  test("other white space and quotation marks are found, and the real words have the position", () => {
    const found = find({ exact: 'the ferry  office "never\npaid" Ruben Tasch' });
    expect(found.how).toBe("even");
    expect(wordsOf(found)).toBe("the ferry office “never paid” Ruben Tasch");
  });

  test("words that stand twice are ambiguous, and what stands before or after tells one from the other", () => {
    expect(find({ exact: "the office denied it" }).how).toBe("exact");
    const found = find({ exact: "office denied it" });
    expect(found).toMatchObject({ how: "ambiguous", isExact: true, count: 2 });
    expect(find({ exact: "office denied it", suffix: " again" }).how).toBe("exact");
    expect(find({ exact: "office denied it", suffix: "  again" }).how).toBe("even");
  });
});

describe("what is none", () => {
  test("a part of a longer word says something else", () => {
    const found = find({ exact: "legal, the lawyer said" });
    expect(found.how).toBe("cut");
    expect(wordsOf(found)).toBe("legal, the lawyer said");
  });

  test.each([
    ["Ann Ferrow can't have paid.", "Ann Ferrow can"],
    ["Ann Ferrow can’t have paid.", "t have paid"],
    ["Ann Ferrow can’t have paid.", "Ann  Ferrow can"],
    ["Ann Ferrow can't have paid.", "Ann Ferrow can'"],
    ["She owes the Company 40,000 marks.", "Company 40"],
    ["She owes the Company 40,000 marks.", "000 marks"],
    ["It grew by 3.5 per cent.", "It grew by 3."],
  ])("an apostrophe is inside its word, and a comma or point inside its number: %s", (text, exact) => {
    expect(quoteFinder(text)({ exact }).how).toBe("cut");
  });

  test("a quotation mark and a full stop are inside no word", () => {
    const text = "She said 'the office paid him'. He got 40, 50 or 60.";
    for (const exact of ["the office paid him", "the office paid him'", "He got 40", "50 or 60"])
      expect(quoteFinder(text)({ exact }).how, exact).toBe("exact");
  });

  test("a denial is looked up by the same rules as what it denies: a word more or less is nowhere, with the nearest shown", () => {
    for (const exact of ["the ferry office never paid him twice", "ferry office paid” Ruben Tasch"]) {
      const found = find({ exact });
      expect(found.how).toBe("nowhere");
      if (found.how === "nowhere") expect(found.nearest?.share).toBeGreaterThan(0.6);
    }
  });

  test("what has nothing of the text has nothing near it", () => {
    expect(find({ exact: "zebras graze quietly" })).toEqual({ how: "nowhere" });
    expect(find({ exact: " \n" })).toEqual({ how: "nowhere" });
    expect(quoteFinder("")({ exact: "x" })).toEqual({ how: "nowhere" });
  });

  test("Chinese parts no words, so that none is cut", () => {
    expect(quoteFinder("他说船已经离开港口")({ exact: "船已经离开" }).how).toBe("exact");
  });

  test("half a character is no find", () => {
    expect(quoteFinder("a 🙂 b")({ exact: "\ud83d" }).how).toBe("cut");
    expect(quoteFinder("cafe\u0301 closed")({ exact: "cafe" }).how).toBe("cut");
  });
});

describe("of 2,000 quotes that somebody changed", () => {
  const WORDS = TEXT.split(/\s+/);
  const cutOut = fc
    .tuple(fc.nat(WORDS.length - 4), fc.integer({ min: 3, max: 12 }))
    .map(([from, count]) => WORDS.slice(from, from + count));
  /** What a program or a tired hand does to a quote. */
  const mutation = fc.constantFrom<(words: readonly string[], n: number) => string>(
    (words, n) => words.filter((_, i) => i !== n % words.length).join(" "),
    (words, n) => words.toSpliced(n % words.length, 0, "not").join(" "),
    (words, n) => words.toSpliced(n % words.length, 1, "paid").join(" "),
    (words) => words.join(" ").toUpperCase(),
    (words) => words.join(""),
    (words) => words.join(" ").replaceAll(",", ""),
    (words) => words.toReversed().join(" "),
    (words, n) => words.join(" ").slice(1 + (n % 3)),
    (words) => words.join(" ").replaceAll(/[“”]/g, '"'),
    (words) => words.join("\n"),
  );

  test("none is called exact that is not to the letter, whole words, and in one place only", () => {
    fc.assert(
      fc.property(cutOut, mutation, fc.nat(), (words, mutate, n) => {
        const exact = mutate(words, n);
        const found = find({ exact });
        if (found.how === "exact") {
          expect(wordsOf(found)).toBe(exact);
          expect(TEXT.indexOf(exact)).toBe(found.at.start);
          expect(/^[\p{L}\p{N}]/u.test(exact) ? (TEXT[found.at.start - 1] ?? " ") : " ").not.toMatch(/[\p{L}\p{N}]/u);
          expect(/[\p{L}\p{N}]$/u.test(exact) ? (TEXT[found.at.end] ?? " ") : " ").not.toMatch(/[\p{L}\p{N}]/u);
        }
        if (found.how === "even") {
          expect(wordsOf(found)).not.toBe(exact);
          expect(evenWords(wordsOf(found) ?? "")).toBe(evenWords(exact));
        }
        if (found.how === "nowhere") expect(evenWords(TEXT)).not.toContain(evenWords(exact) || "\0");
      }),
      { numRuns: often(2_000) },
    );
  });

  test("a quote that nobody changed is found, or said to stand more than once", () => {
    fc.assert(
      fc.property(cutOut, (words) => {
        const exact = words.join(" ");
        expect(find({ exact }).how).toMatch(/^(exact|even|ambiguous)$/);
      }),
    );
  });
});

test("all words of a long text looked up in it take no longer than they are long", { tags: ["slow"] }, () => {
  const text = Array.from({ length: 20_000 }, (_, i) => `word${i % 977} of ${i}.`).join(" ");
  const lookUp = quoteFinder(text);
  const spent = processorTime();
  for (let i = 0; i < 200; i++) lookUp({ exact: `words${i} of no ${i}` });
  expect(spent()).toBeLessThan(5_000);
});

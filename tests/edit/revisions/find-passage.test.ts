import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CONTEXTS, findPassage } from "../../../src/edit/revisions/find-passage.ts";
import { processorTime } from "../../processor-time.ts";
import { sized } from "../../sized.ts";

const OLD =
  "The lamp on the mole was dark, its pilot told the board. The keeper denies this. He said so twice. The hearing goes on next week.";
const found = (words: string, after: string, before = OLD) => {
  const start = before.indexOf(words);
  const passage = findPassage(before, { start, end: start + words.length }, after);
  return "at" in passage ? [passage.how, after.slice(passage.at.start, passage.at.end), passage.at.start] : passage;
};

test("what stands where it stood, or further on between the same words, is found exactly", () => {
  expect(found("The keeper denies this", OLD)).toEqual(["exact", "The keeper denies this", 57]);
  const longer = `This report was corrected on Tuesday. ${OLD}`;
  expect(found("The keeper denies this", longer)).toEqual(["exact", "The keeper denies this", 95]);
});

test("the same words between others have moved", () => {
  const other = "The keeper denies this, and the pilot stands by what was said to the board.";
  expect(found("The keeper denies this", other)).toEqual(["moved", "The keeper denies this", 0]);
  expect(found("The lamp on the mole", `Corrected. ${OLD}`)).toEqual(["moved", "The lamp on the mole", 11]);
});

test("of the same words at several places the one between the same words is meant, and else none", () => {
  expect(found("The keeper denies this", `${OLD} The keeper denies this, again.`)).toEqual([
    "exact",
    "The keeper denies this",
    57,
  ]);
  expect(found("The keeper denies this", "The keeper denies this. The keeper denies this.")).toEqual({
    how: "ambiguous",
    places: 2,
  });
  expect(found("He said", "He said so.", "He said so. He said it again.")).toEqual({ how: "ambiguous", places: 1 });
});

test("where a word of it is another, or a part of a longer one, it is gone", () => {
  expect(found("The keeper denies this", OLD.replace("denies", "denied"))).toEqual({ how: "gone" });
  expect(found("The lamp", "The lamps were lit.", "The lamp was lit.")).toEqual({ how: "gone" });
  expect(found("lamp", "The l\u00e1mp was lit, lamp\u0301.", "The lamp was lit.")).toEqual({ how: "gone" });
  expect(found("denies", "")).toEqual({ how: "gone" });
});

describe("on any two texts", () => {
  const word = fc.constantFrom("lamp", "lamps", "the", "dark", "was", "he", "said", "🔥", "é", "e\u0301", "a");
  const gap = fc.constantFrom(" ", " ", " ", ", ", ". ", "\n\n");
  const words = fc.array(fc.tuple(word, gap), { maxLength: 60 }).map((all) => all.flat().join(""));
  const part = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 40 }));
  const edit = fc.record({ how: fc.constantFrom("take out", "put in", "double", "move"), part, words, to: part });
  const edited = (
    text: string,
    edits: readonly { how: string; part: [number, number]; words: string; to: [number, number] }[],
  ) =>
    edits.reduce((now, { how, part: [at, length], words, to: [to] }) => {
      const start = Math.floor(at * now.length);
      const [before, cut, after] = [now.slice(0, start), now.slice(start, start + length), now.slice(start + length)];
      if (how === "put in") return before + words + cut + after;
      if (how === "take out") return before + after;
      if (how === "double") return before + cut + cut + after;
      const rest = before + after;
      return rest.slice(0, Math.floor(to * rest.length)) + cut + rest.slice(Math.floor(to * rest.length));
    }, text);
  const pair = fc.tuple(
    fc.tuple(words, words).map(([a, b]) => a + b),
    fc.array(edit, { maxLength: 4 }),
    part,
  );
  const numRuns = sized(700, { quick: 500, long: 100_000 });

  test("nothing is called exact of which a word, or a word beside it, is another, or that stands so at a second place", () => {
    let [runs, exact] = [0, 0];
    fc.assert(
      fc.property(pair, ([before, edits, [at, length]]) => {
        runs += 1;
        const after = edited(before, edits);
        const start = Math.floor(at * before.length);
        const end = Math.min(before.length, start + 1 + length);
        const passage = findPassage(before, { start, end }, after);
        const wanted = before.slice(start, end);
        if ("at" in passage) expect(after.slice(passage.at.start, passage.at.end)).toBe(wanted);
        if (passage.how === "moved") {
          for (const text of [before, after])
            expect(places(text, wanted).filter(isBounded(text, before, start, end))).toHaveLength(1);
        }
        if (passage.how !== "exact") return;
        exact += 1;
        const { at: now } = passage;
        const [size] = CONTEXTS;
        const around = (text: string, from: number, to: number, by: number) =>
          [text.slice(Math.max(0, from - by), from), text.slice(to, to + by)].join("|");
        expect(around(after, now.start, now.end, size)).toBe(around(before, start, end, size));
        const widest = CONTEXTS.at(-1) ?? 0;
        const like = (text: string, by: number) =>
          places(text, wanted).filter(
            (from) => around(text, from, from + wanted.length, by) === around(before, start, end, by),
          );
        expect(CONTEXTS.some((by) => like(after, by).length === 1 && like(before, by).length === 1)).toBe(true);
        expect(widest).toBeGreaterThan(size);
      }),
      { numRuns },
    );
    expect(exact).toBeGreaterThan(Math.floor(runs / 20) - 1);
  });

  test("in a text that did not change nothing has moved and nothing is gone", () => {
    fc.assert(
      fc.property(words, part, (text, [at, length]) => {
        const start = Math.floor(at * text.length);
        const end = Math.min(text.length, start + 1 + length);
        fc.pre(text.slice(start, end).trim() !== "");
        const passage = findPassage(text, { start, end }, text);
        expect(["exact", "ambiguous"]).toContain(passage.how);
        if (passage.how === "exact") expect(passage.at).toEqual({ start, end });
      }),
      { numRuns },
    );
  });

  const places = (text: string, words: string) => {
    const found: number[] = [];
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
    return found;
  };
  /** Whether words at a place are cut out of longer ones just as they were where they stood. */
  const isBounded = (text: string, before: string, start: number, end: number) => (from: number) => {
    const letter = /^[\p{L}\p{M}\p{N}]{2}$/u;
    const pairAt = (of: string, at: number) =>
      ([...of.slice(0, at)].at(-1) ?? " ") + String.fromCodePoint(of.codePointAt(at) ?? 32);
    const to = from + end - start;
    return (
      letter.test(pairAt(text, from)) === letter.test(pairAt(before, start)) &&
      letter.test(pairAt(text, to)) === letter.test(pairAt(before, end))
    );
  };
});

test("words that stand at very many places are ambiguous, and found to be that in time", () => {
  const text = "a ".repeat(500_000);
  const spent = processorTime();
  expect(findPassage(text, { start: 0, end: 1 }, text)).toMatchObject({ how: "ambiguous" });
  expect(spent()).toBeLessThan(1_000);
});

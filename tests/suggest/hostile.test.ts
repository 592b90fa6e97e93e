/** @module-tag slow */

import { describe, expect, test } from "vitest";
import { datesIn } from "../../src/suggest/dates/dates-in.ts";
import { hedgesIn } from "../../src/suggest/hedges-in.ts";
import { ARABIC } from "../../src/suggest/languages/ar.ts";
import { ENGLISH } from "../../src/suggest/languages/en.ts";
import { knownNames } from "../../src/suggest/names/known-names.ts";
import { namesAmong } from "../../src/suggest/names/names-in.ts";
import { negationsIn } from "../../src/suggest/negations-in.ts";
import { predicateIdsIn } from "../../src/suggest/predicates/predicates-in.ts";
import { relationsIn } from "../../src/suggest/predicates/relations-in.ts";
import { framesIn } from "../../src/suggest/speech/frames-in.ts";
import { speechIn } from "../../src/suggest/speech/speech-in.ts";
import { quotationsIn } from "../../src/suggest/text/quotations.ts";
import { paragraphsOf } from "../../src/suggest/text/text-units.ts";
import { wordsIn } from "../../src/suggest/text/words-in.ts";
import { processorTime } from "../processor-time.ts";
import { sized } from "../sized.ts";
import { all, names } from "./in-a-text.ts";

/** Texts in one line, made to be long to look through. */
const PIECES: readonly string[] = [
  ...["in the ", "said ", "she said that ", "“", "“a” ", "said, ", "Aa ", "a", "not ", "1 or ", "was was ", ". ", ","],
  ...["of the ", "by ", "قال ", "و", "ـ", "\u0301", "Orla Penn paid ", "perhaps ", "the night of the ", "x: "],
];
const FIND: readonly (readonly [what: string, find: (text: string) => unknown])[] = [
  ["words", (text) => wordsIn(text, all(text), ENGLISH)],
  ["names", (text) => names(text, all(text), ENGLISH)],
  ["dates", (text) => datesIn(text, all(text), ENGLISH)],
  ["dates in Arabic", (text) => datesIn(text, all(text), ARABIC)],
  ["hedges", (text) => hedgesIn(text, all(text), ENGLISH)],
  ["negations", (text) => negationsIn(text, all(text), ARABIC)],
  ["words of speech", (text) => speechIn(text, all(text), ENGLISH)],
  ["predicates", (text) => predicateIdsIn(text, all(text), ENGLISH)],
  ["quotations", (text) => quotationsIn(text, all(text))],
  ["relations", (text) => relationsIn(text, all(text), ENGLISH, names)],
  ["frames", (text) => framesIn({ text, paragraphs: paragraphsOf(text) }, names)],
];

/** What it takes of a processor, the least of a few times: what others do on it meanwhile counts little. */
function timeOf(act: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const spent = processorTime();
    act();
    return spent();
  });
  return Math.min(...times);
}

const SIZE = sized(6_000, { quick: 4_000, long: 30_000 });
const TIMES = 4;

describe("four times the text takes no more than about four times as long", () => {
  test.each(FIND)("to look for %s", (_, find) => {
    for (const piece of PIECES) {
      const [short, long] = [SIZE, SIZE * TIMES].map((size) => piece.repeat(Math.ceil(size / piece.length)));
      find(short ?? "");
      const [before, after] = [timeOf(() => find(short ?? "")), timeOf(() => find(long ?? ""))];
      // What is square takes sixteen times as long; a little is left to a clock that others use too.
      expect(after, `${piece}: ${before} ms, then ${after}`).toBeLessThan(before * TIMES * 2.5 + 60);
    }
  });
});

test("five megabytes in one line are looked through for all that speak in them", () => {
  const size = sized(100_000, { quick: 50_000, long: 5_000_000 });
  const piece = "Orla Penn said that the Guild had perhaps not paid in March 2023; “we did,” said the Guild. ";
  const text = piece.repeat(Math.ceil(size / piece.length));
  const frames = framesIn({ text, paragraphs: paragraphsOf(text) }, names);
  expect(frames.length).toBeGreaterThan(text.length / piece.length);
});

test("ten thousand names that begin alike are found as soon as ten", () => {
  const named = (count: number) =>
    namesAmong([
      knownNames(
        Array.from(
          { length: count },
          (_, i) =>
            [`e-${i}`, { kind: "person" as const, name: `Orla Orla Penn ${i}`, names: [], named: true }] as const,
        ),
      ),
    ]);
  const [few, many] = [named(10), named(10_000)];
  const text = "Orla Orla Penn 7 met Orla Penn and Orla. ".repeat(SIZE / 40);
  const found = many(text, all(text), ENGLISH);
  expect(found.filter(({ entity }) => entity === "e-7")).toHaveLength(SIZE / 40);
  few(text, all(text), ENGLISH);
  const [before, after] = [timeOf(() => few(text, all(text), ENGLISH)), timeOf(() => many(text, all(text), ENGLISH))];
  expect(after).toBeLessThan(before * 4 + 60);
});

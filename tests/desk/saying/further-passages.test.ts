import { describe, expect, test } from "vitest";
import { claimsIn } from "../../../src/desk/saying/claims-now.ts";
import { furtherPassages } from "../../../src/desk/saying/further-passages.ts";
import { partOf, partsOf } from "../../../src/edit/working-case.ts";
import { ENGLISH } from "../../../src/suggest/languages/en.ts";
import { speechIn } from "../../../src/suggest/speech/speech-in.ts";
import { paragraphsOf } from "../../../src/suggest/text/text-units.ts";
import { seedWorking } from "../own-desk.ts";

const seed = await seedWorking();
const readOf = (text: string) => ({ text, paragraphs: paragraphsOf(text) });
const at = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const wordsOf = (text: string, words: string, source = "no-such-source") =>
  furtherPassages(seed, source, readOf(text), at(text, words)).map((one) => [
    one.role,
    text.slice(one.at.start, one.at.end),
  ]);

test("beside every claim they are words of the text, never the claim's own, and none in one role twice", () => {
  for (const [source] of partsOf(seed, "sources")) {
    const text = partOf(seed, "texts", source);
    if (text === undefined) continue;
    for (const { anchor } of claimsIn(seed, source)) {
      const found = furtherPassages(seed, source, readOf(text), anchor);
      expect(new Set(found.map((one) => JSON.stringify(one))).size).toBe(found.length);
      for (const { role, at: place } of found) {
        expect(text.slice(place.start, place.end).trim()).not.toBe("");
        expect(place.end).toBeLessThanOrEqual(text.length);
        expect([place.start, place.end]).not.toEqual([anchor.start, anchor.end]);
        expect(["speaker", "date", "headline", "caption", "context"]).toContain(role);
      }
    }
  }
});

test("what others of the source stand on is among them", () => {
  for (const [, { source, anchor, alsoAt }] of partsOf(seed, "claims")) {
    const text = partOf(seed, "texts", source);
    if (text === undefined) continue;
    const found = furtherPassages(seed, source, readOf(text), { start: anchor.start, end: anchor.start + 1 });
    for (const also of alsoAt)
      expect(found).toContainEqual({ role: also.role, at: { start: also.anchor.start, end: also.anchor.end } });
  }
});

const TEXT = `The lamp of Ellary

13 March 2023

Nobody was seen. Uhlet said that the lamp was out, as Kesrin wrote. It rained.
`;

describe("of a text", () => {
  test("the speaker stands right before or after, without the word “that”", () => {
    const found = wordsOf(TEXT, "the lamp was out");
    expect(found).toContainEqual(["speaker", "Uhlet said"]);
    expect(found).toContainEqual(["speaker", "as Kesrin wrote"]);
  });

  test("only pieces in which somebody speaks are the speaker's", () => {
    for (const [role, words = ""] of wordsOf(TEXT, "It rained"))
      if (role === "speaker") expect(speechIn(words, { start: 0, end: words.length }, ENGLISH)).not.toEqual([]);
  });

  test("its first lines are the headline and the date, and the sentences beside a passage its context", () => {
    const found = wordsOf(TEXT, "the lamp was out");
    expect(found).toContainEqual(["headline", "The lamp of Ellary"]);
    expect(found).toContainEqual(["date", "13 March 2023"]);
    expect(found.filter(([role]) => role === "context").map(([, words]) => words)).toEqual([
      "Nobody was seen.",
      "It rained.",
    ]);
  });

  test("of one sentence alone there is nothing", () => {
    expect(wordsOf("It rained.", "It rained.")).toEqual([]);
  });
});

test("none differs from another in its role by a full stop or a blank alone", () => {
  for (const [source] of partsOf(seed, "sources")) {
    const text = partOf(seed, "texts", source);
    if (text === undefined) continue;
    for (const { anchor } of claimsIn(seed, source)) {
      const found = furtherPassages(seed, source, readOf(text), anchor).map(
        ({ role, at: { start, end } }) => `${role} ${start} ${text.slice(start, end).replace(/[\s\p{P}]+$/u, "")}`,
      );
      expect(new Set(found).size).toBe(found.length);
    }
  }
});

import { expect, test } from "vitest";
import { framesOffered, speakersOffered, stepsOffered } from "../../../src/desk/saying/offered-speakers.ts";
import { partOf } from "../../../src/edit/working-case.ts";
import { paragraphsOf } from "../../../src/suggest/text/text-units.ts";
import { seedWorking } from "../own-desk.ts";

const working = await seedWorking();
const textOf = (source: string) => partOf(working, "texts", source) ?? expect.fail(`no text of ${source}`);
const readOf = (text: string) => ({ text, paragraphs: paragraphsOf(text) });
const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const offersOf = (source: string, words: string) => {
  const text = textOf(source);
  return speakersOffered(working, source, readOf(text), at(text, words));
};

test("whoever the text says speaks is offered with the word of speech, to be taken by one key", () => {
  expect(offersOf("wire-despatch", "men of the Quaymen's Union had cut the cable")).toEqual([
    {
      words: "Anton Kesrin → this work",
      aside: "says “said”",
      picked: { kind: "chain", steps: [{ by: "anton-kesrin", cue: "said", mode: "says" }] },
    },
  ]);
});

test("whoever is only described is offered in those words, as somebody new", () => {
  expect(offersOf("court-judgment", "The defendant denied that she had left it")).toEqual([
    {
      words: "The defendant",
      aside: "new, only described",
      picked: { kind: "new", name: "The defendant", named: false },
    },
  ]);
});

test("where nobody speaks nobody is offered", () => {
  expect(offersOf("pilots-report", "The pilots keep a book")).toEqual([]);
});

test("the narrowest frame around a passage comes first, and what is wider lies around it", () => {
  const text = textOf("herald-after-wire");
  const frames = framesOffered(working, "herald-after-wire", readOf(text), at(text, "cut the cable to Vane Light on"));
  const sizes = frames.map(({ over }) => over.reduce((sum, { start, end }) => sum + end - start, 0));
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  expect(frames.length).toBeGreaterThan(1);
});

test("whom somebody told passes it on, unless it publishes the work that is read", () => {
  const bulletin = textOf("radio-bulletin");
  const [told] = framesOffered(working, "radio-bulletin", readOf(bulletin), at(bulletin, "told Marrowen Wire"));
  expect(told && stepsOffered(working, "radio-bulletin", told).map(({ by }) => by)).toEqual([
    "anton-kesrin",
    "marrowen-wire",
  ]);
  const herald = textOf("herald-officials");
  const [own] = framesOffered(working, "herald-officials", readOf(herald), at(herald, "it was the Union that put out"));
  expect(own && stepsOffered(working, "herald-officials", own)).toHaveLength(1);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { partsOf } from "../../../src/edit/working-case.ts";
import { ENGLISH } from "../../../src/suggest/languages/en.ts";
import { around, cuesNear, speechIn, tellsOfSpeech } from "../../../src/suggest/speech/speech-in.ts";
import { seedWorking } from "../../desk/own-desk.ts";

const seed = await seedWorking();
const all = (text: string) => ({ start: 0, end: text.length });
const at = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

test("a word of speech stands where it is said to stand, in reading order", () => {
  for (const [, text] of partsOf(seed, "texts")) {
    const found = speechIn(text, all(text), ENGLISH);
    for (const { word, start, end } of found) expect(text.slice(start, end)).toBe(word);
    expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).sort((a, b) => a - b));
  }
});

test("a stretch that ends inside a word finds nothing that the text does not say", () => {
  const text = "Her essays tell of denials; he added tells and désaid.";
  const whole = speechIn(text, all(text), ENGLISH).map(({ start }) => start);
  for (let start = 0; start <= text.length; start++)
    for (let end = start; end <= text.length; end++)
      for (const found of speechIn(text, { start, end }, ENGLISH)) expect(whole).toContain(found.start);
  expect(whole.map((place) => text.slice(place, place + 4))).toEqual(["tell", "adde", "tell"]);
});

test("what stands around a passage holds it, and lies in the text", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.nat(30), fc.nat(30), fc.nat(40), (text, from, long, by) => {
      const start = Math.min(from, text.length);
      const end = Math.min(start + long, text.length);
      const wide = around(text, { start, end }, by);
      expect(wide.start).toBe(Math.max(0, start - by));
      expect(wide.end).toBe(Math.min(text.length, end + by));
    }),
  );
});

test("the cue nearest to where a passage begins comes first, each comes once, and there are as many as digits", () => {
  const text = "She wrote that he said it burned, he testified; he said no more.";
  expect(cuesNear(text, at(text, "it burned"), ENGLISH)).toEqual(["said", "wrote", "testified"]);
  for (const [, words] of partsOf(seed, "texts")) {
    const cues = cuesNear(words, all(words), ENGLISH);
    expect(cues.length).toBeLessThanOrEqual(9);
    expect(new Set(cues).size).toBe(cues.length);
  }
});

test("a passage tells of speech only by its own words", () => {
  const text = "Kesrin said the lamp was out. Nobody climbed the rock.";
  expect(tellsOfSpeech(text, at(text, "Kesrin said the lamp was out"), ENGLISH)).toBe(true);
  expect(tellsOfSpeech(text, at(text, "Nobody climbed the rock"), ENGLISH)).toBe(false);
});

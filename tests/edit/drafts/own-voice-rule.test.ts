import { expect, test } from "vitest";
import { ownVoiceTroubles } from "../../../src/edit/drafts/own-voice-rule.ts";

const rulesOf = (text: string, words: string, lang?: string) => {
  const start = text.indexOf(words);
  return ownVoiceTroubles(text, { start, end: start + words.length }, lang).map(({ rule }) => rule);
};

test.each([
  ["She added: “The office paid him.” Nobody answered.", "The office paid him"],
  ['"The office paid him", a note has it.', "office paid him"],
  ["Es heißt: „Das Amt zahlte ihm.“", "Das Amt zahlte ihm"],
  ["« Le bureau l'a payé »", "Le bureau l'a payé"],
  ["She was asked. “The office paid him.” Nobody answered.", "“The office paid him.”"],
  ["She was asked. “The office paid him.” Nobody answered.", " “The office paid"],
  ['"The office paid him", a note has it.', '"The office paid him"'],
  ["She added: ‘The clerk’s office paid him, it isn’t so.’ Nobody answered.", "it isn’t so"],
  ["Es heißt: „Das Amt zahlte ihm”, mehr nicht.", "Das Amt zahlte ihm"],
  ["Es heißt: »Das Amt zahlte ihm«, mehr nicht.", "Das Amt zahlte ihm"],
  ["Hon svarade: ”Kontoret betalade honom.” Sedan gick hon.", "Kontoret betalade honom"],
  ["She added: “It rained.\nThe office paid him\nin May.” Nobody answered.", "The office paid him"],
])("words inside quotation marks are no work's own voice: %s", (text, words) => {
  expect(rulesOf(text, words)).toEqual(["not-own-voice"]);
});

test.each(["said", "denied", "claims", "admitted", "warned that", "explained that"])(
  "nor are words beside “%s”, whether it asserts or denies",
  (verb) => {
    expect(rulesOf(`It rained. The clerk ${verb} the office paid him. He left.`, "the office paid him")).toEqual([
      "beside-speech",
    ]);
  },
);

test.each([
  ["The clerk said Mr. Brandt was owed and Dr. J. Vosk was paid.", "was paid"],
  ["The clerk said that\nthe office paid him.", "the office paid him"],
  ["The office paid him, the clerk\nsaid.", "The office paid him"],
  ["According to the clerk, the office paid him.", "the office paid him"],
])("an abbreviation ends no sentence, and the end of a line does not: %s", (text, words) => {
  expect(rulesOf(text, words)).toEqual(["beside-speech"]);
});

test("a quotation that is closed, and a paragraph that is over, are done with", () => {
  expect(rulesOf("‘No,’ it has; the workers’ pay. The office paid him.", "The office paid him")).toEqual([]);
  expect(rulesOf("”Nej.” Kontoret betalade honom. ”Ja.”", "Kontoret betalade honom", "sv")).toEqual([]);
  expect(rulesOf("The clerk said\n\nThe office paid him.", "The office paid him")).toEqual([]);
  expect(rulesOf("“It began\n\nThe office paid him. “Yes.”", "The office paid him")).toEqual([]);
});

test("what a work says by itself stands, also between quotations and after another's sentence", () => {
  expect(rulesOf("“No,” it has. The office paid him in May. “Yes.”", "The office paid him in May")).toEqual([]);
  expect(rulesOf("The clerk said so. The office paid him.", "The office paid him")).toEqual([]);
  expect(rulesOf("The office paid him.", "The office paid him.")).toEqual([]);
});

test("the verbs are asked of English alone", () => {
  expect(rulesOf("Kontoret said paid him.", "paid him", "sv")).toEqual([]);
});

import { expect, test } from "vitest";
import { GUESSES, isCalled, plainHeading } from "../../../../../src/formats/readers/tables/suggesting/headings.ts";

const guessesOf = (heading: string) => GUESSES.filter((guess) => isCalled(plainHeading(heading), guess));

test.for<[string, string]>([
  ["Veröffentlicht am", "published"],
  ["Wer", "subject"],
  ["WEM", "object"],
  ["Beziehung", "relation"],
  ["Zitat", "quote"],
  ["Année", "time"],
  ["Bénéficiaire", "object"],
  ["Selon", "speaker"],
  ["Fecha_de_publicación", "published"],
  ["Relación", "relation"],
  ["Relationship-Type", "relation"],
])("a column called %s is taken for %s", ([heading, guess]) => {
  expect(guessesOf(heading)).toContain(guess);
});

test("what is called nothing known is taken for nothing", () => {
  expect(guessesOf("Shoe size")).toEqual([]);
  expect(guessesOf("")).toEqual([]);
});

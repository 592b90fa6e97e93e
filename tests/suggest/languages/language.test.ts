import { describe, expect, test } from "vitest";
import { isCarrier, STEP_MODES } from "../../../src/model/attribution.ts";
import { PREDICATES } from "../../../src/model/predicate.ts";
import type { Language } from "../../../src/suggest/languages/language.ts";
import { LANGUAGES } from "../../../src/suggest/languages/languages.ts";
import { listed } from "../../../src/suggest/text/words-in.ts";

const listsOf = (language: Language): readonly (readonly [string, string])[] => [
  ...Object.entries(language).flatMap(([name, list]) => (typeof list === "string" ? [[name, list] as const] : [])),
  ...Object.entries(language.time).flatMap(([name, list]) => (typeof list === "string" ? [[name, list] as const] : [])),
  ...language.speech.map(({ words }) => ["speech", words] as const),
  ...language.predicates.flatMap(({ predicate, words, turned, nouns }) =>
    [words, turned, nouns].flatMap((list) => (list === undefined ? [] : [[predicate, list] as const])),
  ),
];

describe.each(LANGUAGES)("the language $code", (language) => {
  test("has no empty word and none twice in a list", () => {
    for (const [name, list] of listsOf(language)) {
      const words = list === "" ? [] : list.split("|");
      expect(
        words.map((word) => word.trim()),
        name,
      ).toEqual(listed(list));
      expect(new Set(words).size, `${name}: ${words.filter((word, i) => words.indexOf(word) !== i)}`).toBe(
        words.length,
      );
    }
  });

  test("has twelve months, seven days, four seasons and the ordinals of a month, or none", () => {
    const { months, days, ordinals, seasons } = language.time;
    expect([months.length, days.length, ordinals.length, seasons.length]).toEqual([12, 7, 31, 4]);
  });

  test("speaks of modes and predicates that there are, and names the words of no two modes alike", () => {
    const known = new Set<string>(PREDICATES.map(({ id }) => id));
    for (const { predicate } of language.predicates) expect(known).toContain(predicate);
    for (const { mode } of language.speech) expect(Object.keys(STEP_MODES)).toContain(mode);
    const words = language.speech.flatMap((one) => listed(one.words));
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  test("gives nobody who only passes on words to deny them with", () => {
    for (const { mode, denies } of language.speech) if (denies) expect(isCarrier(mode)).toBe(false);
  });
});

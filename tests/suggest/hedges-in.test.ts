import { expect, test } from "vitest";
import { partsOf } from "../../src/edit/working-case.ts";
import { hedgeWordsIn } from "../../src/suggest/hedges-in.ts";
import { ENGLISH } from "../../src/suggest/languages/en.ts";
import { seedWorking } from "../desk/own-desk.ts";

const all = (text: string) => ({ start: 0, end: text.length });

test("what holds back stands there to the letter, and is named once", async () => {
  for (const [, text] of partsOf(await seedWorking(), "texts")) {
    const hedges = hedgeWordsIn(text, all(text), ENGLISH);
    for (const words of hedges) expect(text).toContain(words);
    expect(new Set(hedges).size).toBe(hedges.length);
  }
});

test.each([
  ["He may have paid, I am told.", ["may have", "I am told"]],
  ["Perhaps in 2018 he was allegedly paid.", ["Perhaps", "allegedly"]],
  ["It might have been a rumored, or so-called, gift.", ["might have", "rumored", "so-called"]],
  ["He paid.", []],
])("%s", (text, hedges) => {
  expect(hedgeWordsIn(text, all(text), ENGLISH)).toEqual(hedges);
});

test("no hedge comes from outside the passage, or out of a longer word", () => {
  const text = "Perhaps he paid. She reappears awesomely.";
  expect(hedgeWordsIn(text, { start: text.indexOf("he paid"), end: text.length }, ENGLISH)).toEqual([]);
});

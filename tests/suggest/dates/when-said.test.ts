import { expect, test } from "vitest";
import { datesTold } from "../../../src/suggest/dates/when-said.ts";
import { processorTime } from "../../processor-time.ts";
import { all, languageOf } from "../in-a-text.ts";

const told = (text: string) => {
  const { when, whenSaid } = datesTold(text, all(text), languageOf(text));
  const wordsOf = (at: { readonly start: number; readonly end: number }) => text.slice(at.start, at.end);
  return [when.map(wordsOf), whenSaid.map(wordsOf)];
};

test.each([
  ["Anton Kesrin told Marrowen Wire on Monday that the Union had paid Vey in 2021.", ["in 2021"], ["on Monday"]],
  ["The Union paid Vey in 2021, Kesrin said on Monday.", ["in 2021"], ["on Monday"]],
  ["On Monday, Anton Kesrin said the Union paid Vey in 2021.", ["in 2021"], ["On Monday"]],
  ["Kesrin told reporters on 3 May 2023 that the Union paid.", [], ["on 3 May 2023"]],
  ["Kesrin, who on Monday told the Wire, was there in 2019.", ["in 2019"], ["on Monday"]],
])("right beside a word of speech a date is when it was said: %s", (text, when, whenSaid) => {
  expect(told(text)).toEqual([when, whenSaid]);
});

test.each([
  "Kesrin said the Union paid Vey on 3 May 2019.",
  "Kesrin said Vey was paid in 2019.",
  "The Union paid Vey in 2021, Kesrin said.",
  "The Union met Vey on Monday.",
])("any other is when it was: %s", (text) => {
  const [when, whenSaid] = told(text);
  expect([when?.length, whenSaid]).toEqual([1, []]);
});

test("a long text is told apart as fast as it is read", { tags: ["slow"] }, () => {
  const text = `He said ${"Word ".repeat(20_000)}in 2019. ${"On Monday Kesrin said it. ".repeat(200)}`;
  const spent = processorTime();
  expect(told(text)[1]).toHaveLength(200);
  expect(spent()).toBeLessThan(5_000);
});

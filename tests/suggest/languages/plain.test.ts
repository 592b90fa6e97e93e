import { expect, test } from "vitest";
import { datesIn } from "../../../src/suggest/dates/dates-in.ts";
import { hedgesIn } from "../../../src/suggest/hedges-in.ts";
import { PLAIN } from "../../../src/suggest/languages/plain.ts";
import { negationsIn } from "../../../src/suggest/negations-in.ts";
import { predicateIdsIn } from "../../../src/suggest/predicates/predicates-in.ts";
import { speechIn } from "../../../src/suggest/speech/speech-in.ts";
import { all } from "../in-a-text.ts";

test("in a language without words nothing is offered that words would tell, but a date of digits alone", () => {
  const text = "Perhaps she said they did not pay in March 2023, or on 2023-03-13.";
  for (const find of [hedgesIn, negationsIn, speechIn, predicateIdsIn])
    expect(find(text, all(text), PLAIN)).toEqual([]);
  expect(datesIn(text, all(text), PLAIN).map(({ start, end }) => text.slice(start, end))).toEqual([
    "2023",
    "2023-03-13",
  ]);
});

import { expect, test } from "vitest";
import { timesIn } from "../../../src/suggest/dates/times-in.ts";
import { ENGLISH } from "../../../src/suggest/languages/en.ts";
import { all, at } from "../in-a-text.ts";

test("what dates a passage comes before what dates what is around it, each once, and there are as many as digits", () => {
  const text = "In May it rained. It burned in June. In May it was sold.";
  expect(timesIn(text, at(text, "It burned in June."), ENGLISH, all(text))).toEqual(["in June", "In May"]);
  const many = Array.from({ length: 30 }, (_, i) => `in ${1950 + i}`).join(", ");
  expect(timesIn(many, all(many), ENGLISH)).toHaveLength(9);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datesIn } from "../../../src/suggest/dates/dates-in.ts";
import { ENGLISH } from "../../../src/suggest/languages/en.ts";
import { all, wordsOf } from "../in-a-text.ts";

const found = (text: string) => datesIn(text, all(text), ENGLISH);
const words = (text: string) => found(text).map((date) => wordsOf(text, date));

describe("words that date something", () => {
  test.each([
    ["it was on the night of 13 March 2023.", ["on the night of 13 March 2023"]],
    ["once on 6 or 7 January 2023, and in May", ["on 6 or 7 January 2023", "in May"]],
    ["between November and the night of the fire it", ["between November and the night of the fire"]],
    ["In March, 2024, in his remarks", ["In March, 2024"]],
    ["on Monday night, and every quarter", ["on Monday night", "every quarter"]],
    ["in December last year", ["in December last year"]],
    ["they may march in 3 days, 1200 strong", []],
  ])("%s", (text, dates) => {
    expect(words(text)).toEqual(dates);
  });

  test("say on which side it was, how sure, and that it was one of two", () => {
    expect(found("since about 2009")).toMatchObject([{ side: "since", isAbout: true, first: { year: 2009 } }]);
    expect(found("either in 2020 or in 2021")).toMatchObject([
      { isEither: true, first: { year: 2020 }, second: { year: 2021 } },
    ]);
    expect(found("from March to May 2023")).toMatchObject([
      { isEither: false, first: { month: 3, year: 2023 }, second: { month: 5, year: 2023 } },
    ]);
  });

  test("stand in the text in their order, and none in another", () => {
    const piece = fc.constantFrom(
      "13",
      "March",
      "2023",
      "of",
      "the",
      "first",
      "in",
      "to",
      "or",
      "between",
      "spring",
      "Monday",
      ", ",
      ". ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join(" ");
        let reached = 0;
        for (const { start, end } of found(text)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
      }),
    );
  });
});

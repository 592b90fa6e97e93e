import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { partsOf } from "../../../src/edit/working-case.ts";
import { timeBounds } from "../../../src/model/edtf-time.ts";
import { edtfOf } from "../../../src/suggest/dates/edtf-of.ts";
import { timesIn } from "../../../src/suggest/dates/times-in.ts";
import { ENGLISH } from "../../../src/suggest/languages/en.ts";
import { seedWorking } from "../../desk/own-desk.ts";
import { processorTime } from "../../processor-time.ts";

const all = (text: string) => ({ start: 0, end: text.length });
const guess = (words: string, published?: string) => edtfOf(words, ENGLISH, { published, before: [] });

test("what dates something stands there to the letter", async () => {
  for (const [, text] of partsOf(await seedWorking(), "texts"))
    for (const words of timesIn(text, all(text), ENGLISH)) expect(text).toContain(words);
});

test.each([
  ["on the night of 13 March 2023", ["on the night of 13 March 2023"], "2023-03-13"],
  ["it was March 13, 2023", ["March 13, 2023"], "2023-03-13"],
  ["since March 2023", ["since March 2023"], "2023-03/.."],
  ["in 2019", ["in 2019"], "2019"],
  ["on 2023-03-13", ["on 2023-03-13"], "2023-03-13"],
  ["in the spring of 2018", ["in the spring of 2018"], "2018-21"],
  ["from March to May 2023", ["from March to May 2023"], "2023-03/2023-05"],
  ["either in November 2022 or in 2023", ["either in November 2022 or in 2023"], "[2022-11,2023]"],
  ["last spring", ["last spring"], undefined],
  ["on 41 March 2023", ["on 41 March 2023"], undefined],
  ["They march; he may have paid.", [], undefined],
])("%s is dated by %j, perhaps %s", (text, times, edtf) => {
  expect(timesIn(text, all(text), ENGLISH)).toEqual(times);
  expect(edtfOf(text, ENGLISH)).toBe(edtf);
});

describe("a guess", () => {
  test("is always a date that there is", () => {
    const piece = fc.constantFrom(
      ...["31", "February", "2023", "2023-13", "1999-02-30", "of", "45th", "May", "-", "0"],
      ...["since", "until", "about", "perhaps", "between", "and", "or", "that night", "Friday", "yesterday"],
    );
    const published = fc.constantFrom(undefined, "2023-03-13", "2023-03", "2023", "2023-03-13/2023-04-01", "../2023");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), published, (pieces, when) => {
        const edtf = edtfOf(pieces.join(" "), ENGLISH, { published: when, before: [{ raw: "then", edtf: "2023/.." }] });
        if (edtf !== undefined) expect(timeBounds(edtf)).toBeDefined();
      }),
    );
  });

  test.each([
    ["the first of March 2023", "2023-03-01"],
    ["the twenty-first of March 2023", "2023-03-21"],
    ["the thirty-first of March 2023", "2023-03-31"],
  ])("of a day in words is that day: %s", (words, edtf) => {
    expect(timesIn(`on ${words}`, all(`on ${words}`), ENGLISH)).toEqual([`on ${words}`]);
    expect(edtfOf(words, ENGLISH)).toBe(edtf);
  });

  test("says on which side of the date it was, and how sure its words are", () => {
    expect(["since", "after"].map((word) => edtfOf(`${word} 2018`, ENGLISH))).toEqual(["2018/..", "2018/.."]);
    expect(["until", "before", "by"].map((word) => edtfOf(`${word} 2018`, ENGLISH))).toEqual([
      "../2018",
      "../2018",
      "../2018",
    ]);
    expect(edtfOf("about 2018", ENGLISH)).toBe("2018~");
    expect(edtfOf("perhaps in 2018", ENGLISH)).toBe("2018?");
    expect(edtfOf("perhaps about 2018", ENGLISH)).toBe("2018%");
  });

  test("without a year is never later than the work", () => {
    const words = fc.constantFrom("on 12 March", "on 13 March", "on 14 March", "in February", "in March", "in April");
    fc.assert(
      fc.property(words, (when) => {
        const edtf = guess(when, "2023-03-13") ?? expect.fail("no guess");
        expect(edtf.localeCompare("2023-03-13")).toBeLessThanOrEqual(0);
        expect(edtf.localeCompare("2022-03-13")).toBeGreaterThan(0);
      }),
    );
    expect(guess("on 14 March", "2023-03")).toBe("2023-03-14");
    expect(guess("on 14 March")).toBeUndefined();
    expect(guess("on 14 March", "2023")).toBeUndefined();
  });

  test("counts back from the day of the work", () => {
    expect(guess("yesterday", "2023-03-01")).toBe("2023-02-28");
    expect(guess("tonight", "2023-03-13")).toBe("2023-03-13");
    expect(guess("on Sunday night", "2023-03-13")).toBe("2023-03-12");
    expect(guess("on Tuesday", "2023-03-13")).toBe("2023-03-07");
    expect(guess("yesterday", "2023-03")).toBeUndefined();
  });

  test("is what the same words were dated before; “that night” is what was dated last, and “every night” is no date", () => {
    const before = [
      { raw: "on Friday", edtf: "2023-03-10" },
      { raw: "the day of the fire", edtf: "2018-05-02" },
    ];
    const dated = (words: string) => edtfOf(words, ENGLISH, { before });
    expect(dated("the day of the fire")).toBe("2018-05-02");
    for (const words of ["that night", "on the same day", "the evening of the storm"])
      expect(dated(words), words).toBe("2023-03-10");
    for (const words of ["every night", "Monday night", "last night"]) expect(dated(words), words).toBeUndefined();
  });
});

test("a passage of nothing but words that lead to a date is soon read", { tags: ["slow"] }, () => {
  const text = "in the ".repeat(20_000);
  const spent = processorTime();
  expect(timesIn(text, all(text), ENGLISH)).toEqual([]);
  expect(spent()).toBeLessThan(5_000);
});

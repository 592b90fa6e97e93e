import fc from "fast-check";
import { expect, test } from "vitest";
import { EdtfTimeSchema, timeBounds } from "../../src/model/edtf-time.ts";
import { often } from "../sized.ts";

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);

test.each([
  ["2016", day("2016-01-01"), day("2017-01-01") - 1],
  ["2024-02", day("2024-02-01"), day("2024-03-01") - 1],
  ["2016~", day("2016-01-01"), day("2017-01-01") - 1],
  ["201X", day("2010-01-01"), day("2020-01-01") - 1],
  ["../2016", -Infinity, day("2017-01-01") - 1],
  ["2016/..", day("2016-01-01"), Infinity],
  ["2016/", day("2016-01-01"), Infinity],
  ["[2024,2025]", day("2024-01-01"), day("2026-01-01") - 1],
])("%s may denote any time between its bounds", (text, from, to) => {
  expect(timeBounds(text)).toEqual({ from, to });
});

/** The forms of ISO 8601-2 (EDTF), levels 0 and 1, and its one-of sets, each with its first and last day, reckoned by hand. */
test.each([
  ["1985-04-12", "1985-04-12", "1985-04-12"],
  ["1985-04", "1985-04-01", "1985-04-30"],
  ["1985", "1985-01-01", "1985-12-31"],
  ["1900-02", "1900-02-01", "1900-02-28"],
  ["2000-02", "2000-02-01", "2000-02-29"],
  ["1964/2008", "1964-01-01", "2008-12-31"],
  ["2004-06/2006-08", "2004-06-01", "2006-08-31"],
  ["2004-02-01/2005-02-08", "2004-02-01", "2005-02-08"],
  ["2005/2006-02", "2005-01-01", "2006-02-28"],
  ["1984?", "1984-01-01", "1984-12-31"],
  ["2004-06~", "2004-06-01", "2004-06-30"],
  ["2004-06-11%", "2004-06-11", "2004-06-11"],
  ["201X", "2010-01-01", "2019-12-31"],
  ["20XX", "2000-01-01", "2099-12-31"],
  ["2004-XX", "2004-01-01", "2004-12-31"],
  ["1985-04-XX", "1985-04-01", "1985-04-30"],
  ["1985-XX-XX", "1985-01-01", "1985-12-31"],
  ["1984~/2004-06", "1984-01-01", "2004-06-30"],
  ["-1985", "-001985-01-01", "-001985-12-31"],
  ["0000", "0000-01-01", "0000-12-31"],
  ["2001-21", "2001-01-01", "2001-12-31"],
  ["2001-22", "2001-01-01", "2001-12-31"],
  ["2001-23", "2001-01-01", "2001-12-31"],
  ["2001-24", "2001-01-01", "2002-02-28"],
  ["2003-24", "2003-01-01", "2004-02-29"],
  ["1984-06-02?/2004-08-08~", "1984-06-02", "2004-08-08"],
  ["2004-02-01~/2004-02-29", "2004-02-01", "2004-02-29"],
  ["-1985-04", "-001985-04-01", "-001985-04-30"],
  ["-0001", "-000001-01-01", "-000001-12-31"],
  ["1999-12/2000-02", "1999-12-01", "2000-02-29"],
  ["XXXX", "0000-01-01", "9999-12-31"],
  ["[1667..1670]", "1667-01-01", "1670-12-31"],
  ["[1667,1668,1670..1672]", "1667-01-01", "1672-12-31"],
  ["[1760-12,1667]", "1667-01-01", "1760-12-31"],
])("%s begins on %s and ends on %s", (text, first, last) => {
  expect(timeBounds(text)).toEqual({ from: day(first), to: day(last) + 86_400_000 - 1 });
});

test.each([
  ["[..1984]", -Infinity, day("1985-01-01") - 1],
  ["[1760-12..]", day("1760-12-01"), Infinity],
  ["/1985-04-12", -Infinity, day("1985-04-13") - 1],
  ["../1985-04", -Infinity, day("1985-05-01") - 1],
  ["1985-04-12/..", day("1985-04-12"), Infinity],
  ["1985-04-12/", day("1985-04-12"), Infinity],
  ["1985-04/..", day("1985-04-01"), Infinity],
  // Further away than a machine counts days.
  ["Y170000002", -Infinity, Infinity],
])("%s is open at one end", (text, from, to) => {
  expect(timeBounds(text)).toEqual({ from, to });
});

test.each([
  "2019-02-29",
  "1900-02-29",
  "-0001-02-29",
  "2019-04-31",
  "2019-02-30/2020",
  "2018/2019-02-29",
  "[2019-02-29,2020]",
])("%s names a day that the calendar does not have", (text) => {
  expect(timeBounds(text)).toBeUndefined();
});

test("29 February is a day of every leap year", () => {
  for (const year of ["2020", "2000", "0000", "-0004"]) expect(timeBounds(`${year}-02-29`), year).toBeDefined();
});

test.each([
  "",
  "May 2020",
  "2016-13",
  "2024-02-30",
  "[1670..1667]",
  "{2024,2025}",
  "2024-?03",
  "12/05/2020",
  "2016".repeat(50),
])("%j is none of level 0 or 1 nor a one-of set", (text) => {
  expect(timeBounds(text)).toBeUndefined();
});

test("any text at all is read or refused, without a crash, and bounds never run backwards", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9XY\-/.,~?%[\]{}]{0,14}$/)), (text) => {
      const bounds = timeBounds(text);
      if (bounds !== undefined) expect(bounds.from).toBeLessThanOrEqual(bounds.to);
    }),
    { numRuns: often(500) },
  );
});

test("the raw words are always there, the EDTF only where the words allow one", () => {
  expect(EdtfTimeSchema.safeParse({ raw: "over the years" }).success).toBe(true);
  expect(EdtfTimeSchema.safeParse({ edtf: "2016" }).success).toBe(false);
});

/** Times of day are moments, at the offset that they have; without one the moment is taken as UTC has it. */
test.each([
  ["1985-04-12T23:20:30Z", "1985-04-12T23:20:30Z"],
  ["1985-04-12T23:20:30", "1985-04-12T23:20:30Z"],
  ["1985-04-12T23:20:30-04:00", "1985-04-13T03:20:30Z"],
  ["1985-04-12T23:20:30+05:30", "1985-04-12T17:50:30Z"],
])("%s is the moment %s", (text, moment) => {
  expect(timeBounds(text)).toEqual({ from: Date.parse(moment), to: Date.parse(moment) });
});

test.each([
  "..",
  "2004-XX-11",
  "1985-13",
  "1985-00",
  "1985-04-31",
  "1985/1984-",
  "{2001,2002}",
  "2001-25",
  "Y3E8",
  "1950S2",
  "2004-06-~11",
  "156X/1600",
  "2004-06-XX/2004-07-03",
])("%s is none of the forms of levels 0 and 1, and no one-of set", (text) => {
  expect(timeBounds(text)).toBeUndefined();
});

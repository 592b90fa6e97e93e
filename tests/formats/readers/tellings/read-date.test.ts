import { describe, expect, test } from "vitest";
import { readDate } from "../../../../src/formats/readers/tellings/read-date.ts";

describe("a date that can mean one thing only is read", () => {
  test.each([
    ["Mar 25, 2015", "2015-03-25"],
    ["March 25th 2015", "2015-03-25"],
    ["25 March 2015", "2015-03-25"],
    ["25-Mar-2015", "2015-03-25"],
    ["Sept. 2014", "2014-09"],
    ["2015-03", "2015-03"],
    ["2015", "2015"],
    ["circa 2014", "2014~"],
    ["c. March 2014", "2014-03~"],
    ["2015/03/25", "2015-03-25"],
    ["25/03/2015", "2015-03-25"],
    ["03/25/2015", "2015-03-25"],
    ["04/04/2015", "2015-04-04"],
    ["2015-03-25 00:00:00", "2015-03-25"],
    ["2015-03-25 10:30:00", "2015-03-25T10:30:00"],
    ["2014/2016", "2014/2016"],
    ["  2016?  ", "2016?"],
  ])("%s", (words, edtf) => {
    expect(readDate(words)).toBe(edtf);
  });
});

test.each([
  "03/04/2015",
  "early 2014",
  "42088",
  "5.68E7",
  "2014-21",
  "Feb 31, 2015",
  "31/02/2015",
  "",
  "Mar 25, 15",
  "n/a",
])("%j is left as it was written", (words) => {
  expect(readDate(words)).toBeUndefined();
});

test("the order that a mapping gives decides what could be either", () => {
  expect(readDate("03/04/2015", "day-first")).toBe("2015-04-03");
  expect(readDate("03/04/2015", "month-first")).toBe("2015-03-04");
  expect(readDate("25/03/2015", "month-first")).toBeUndefined();
});

import { expect, test } from "vitest";
import { plainDates } from "../../../src/formats/words/plain-dates.ts";

test.each([
  ["2016", { date: "2016" }],
  ["2016-05", { date: "2016-05" }],
  ["2016-05-07", { date: "2016-05-07" }],
  ["2016-05-07T10:00:00Z", { date: "2016-05-07" }],
  ["2015/2018-03", { startDate: "2015", endDate: "2018-03" }],
  ["../2016", { endDate: "2016" }],
  ["2016/..", { startDate: "2016" }],
])("%s can be said in plain dates", (edtf, dates) => {
  expect(plainDates(edtf)).toEqual(dates);
});

test.each(["2016~", "2016?", "201X", "[2014,2016]", "2016-21", "2014~/..", undefined])(
  "%s loses its doubt, so it gives no plain date",
  (edtf) => {
    expect(plainDates(edtf)).toEqual({});
  },
);

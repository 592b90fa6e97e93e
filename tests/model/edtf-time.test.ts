import fc from "fast-check";
import { expect, test } from "vitest";
import { EdtfTimeSchema, timeBounds } from "../../src/model/edtf-time.ts";

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

test.each(["", "May 2020", "2016-13", "2024-02-30", "{2024,2025}", "2024-?03", "12/05/2020", "2016".repeat(50)])(
  "%j is none of level 0 or 1 nor a one-of set",
  (text) => {
    expect(timeBounds(text)).toBeUndefined();
  },
);

test("any text at all is read or refused, without a crash, and bounds never run backwards", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9XY\-/.,~?%[\]{}]{0,14}$/)), (text) => {
      const bounds = timeBounds(text);
      if (bounds !== undefined) expect(bounds.from).toBeLessThanOrEqual(bounds.to);
    }),
    { numRuns: 500 },
  );
});

test("the raw words are always there, the EDTF only where the words allow one", () => {
  expect(EdtfTimeSchema.safeParse({ raw: "over the years" }).success).toBe(true);
  expect(EdtfTimeSchema.safeParse({ edtf: "2016" }).success).toBe(false);
});

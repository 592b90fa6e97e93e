import fc from "fast-check";
import { expect, test } from "vitest";
import { knownDates } from "../../../src/case-file/jsonl/known-dates.ts";
import { timeBounds } from "../../../src/model/edtf-time.ts";
import { NONE } from "../../../src/table/row.ts";

test("a date has the bounds that the parser gives, each time it is met, and what is none is none", () => {
  const dates = knownDates();
  const date = fc.oneof(fc.constantFrom("2016", "2016~", "../2016", "2016-02-30", "\ufeff2016", "soon"), fc.string());
  fc.assert(
    fc.property(date, (text) => {
      const bytes = new TextEncoder().encode(text);
      const at = dates.dateAt(bytes, 0, bytes.length);
      const bounds = timeBounds(text.toWellFormed());
      if (bounds === undefined) expect(at).toBe(NONE);
      else expect([dates.from[at], dates.to[at]]).toEqual([bounds.from, bounds.to]);
    }),
  );
});

test("what was no date is none however many dates were met since, and what was one stays one", {
  tags: ["slow"],
}, () => {
  const dates = knownDates();
  const at = (text: string) => dates.dateAt(new TextEncoder().encode(text), 0, text.length);
  const [none, one] = [at("soon"), at("2016")];
  for (let day = 0; day < 60_000; day++) at(new Date(86_400_000 * day).toISOString().slice(0, 10));
  expect([none, at("soon")]).toEqual([NONE, NONE]);
  expect(at("2016")).toBe(one);
  expect(at("9999-12-31")).toBe(NONE);
});

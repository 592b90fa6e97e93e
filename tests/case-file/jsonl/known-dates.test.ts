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

import fc from "fast-check";
import { expect, test } from "vitest";
import { eventTimeOf, mayCoincide, partedByTime } from "../../src/provenance/may-coincide.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { sampleCase } from "../sample-case.ts";

test("a claim without a time may be about any time, so it may coincide with every other", () => {
  const table = buildTable(sampleCase().records);
  const undated = sampleCase().records.claims.findIndex(({ time }) => time === undefined);
  expect(eventTimeOf(table, undated)).toEqual({ from: -Infinity, to: Infinity });
  for (let row = 0; row < table.size; row++) expect(mayCoincide(table, undated, row)).toBe(true);
});

test("parts keep every claim once, and no two claims of different parts may coincide", () => {
  fc.assert(
    fc.property(arbitraryCase({ claims: 10 }), ({ records }) => {
      const table = buildTable(records);
      const parts = partedByTime(table, [...records.claims.keys()]);
      expect(parts.flat().sort((a, b) => a - b)).toEqual([...records.claims.keys()]);
      for (const [i, part] of parts.entries()) {
        for (const later of parts.slice(i + 1)) {
          expect(part.some((row) => later.some((other) => mayCoincide(table, row, other)))).toBe(false);
        }
      }
    }),
  );
});

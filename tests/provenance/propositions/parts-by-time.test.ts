import fc from "fast-check";
import { expect, test } from "vitest";
import { mayCoincide } from "../../../src/provenance/propositions/event-time.ts";
import { partsByTime } from "../../../src/provenance/propositions/parts-by-time.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";

test("the parts are the maximal sets of which any two may coincide, each once", () => {
  fc.assert(
    fc.property(arbitraryCase({ claims: 9 }), ({ records }) => {
      const table = buildTable(records);
      const rows = [...records.claims.keys()];
      const parts = partsByTime(table, rows);
      expect([...new Set(parts.flat())].sort((a, b) => a - b)).toEqual(rows);
      expect(new Set(parts.map(String)).size).toBe(parts.length);
      for (const part of parts) {
        for (const row of rows) {
          const fits = part.every((other) => mayCoincide(table, row, other));
          expect(fits).toBe(part.includes(row));
        }
      }
    }),
  );
});

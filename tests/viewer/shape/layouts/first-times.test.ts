import fc from "fast-check";
import { expect, test } from "vitest";
import { CLOCKS, timesOn } from "../../../../src/graph/selection.ts";
import { standingClaims } from "../../../../src/provenance/standing-claims.ts";
import { buildTable } from "../../../../src/table/table-builder.ts";
import { firstTimes } from "../../../../src/viewer/shape/layouts/first-times.ts";
import { arbitraryCase } from "../../../arbitrary-case.ts";
import { often } from "../../../sized.ts";

test("nobody is dated later than any claim about them that still stands, nor surely earlier than they may be, and who has no date has none", () => {
  fc.assert(
    fc.property(arbitraryCase(), fc.constantFrom(...CLOCKS), ({ records }, clock) => {
      const table = buildTable(records);
      const { starts, ends, at } = timesOn(table, clock);
      const [possible, certain] = [firstTimes(table, clock, "possible"), firstTimes(table, clock, "certain")];
      const isDated = new Set<number>();
      for (let row = 0; row < table.size; row++) {
        const [start, end] = [starts[at(row)] ?? Number.NaN, ends[at(row)] ?? Number.NaN];
        if (standingClaims(table)[row] !== 1 || (!Number.isFinite(start) && !Number.isFinite(end))) continue;
        for (const entity of [table.columns.subject[row] ?? -1, table.columns.object[row] ?? -1]) {
          if (entity >= table.entities.length) continue;
          isDated.add(entity);
          if (Number.isFinite(start)) expect(possible[entity]).toBeLessThanOrEqual(start);
          if (Number.isFinite(end)) expect(certain[entity]).toBeLessThanOrEqual(end);
        }
      }
      for (const [entity, time] of possible.entries()) {
        expect(Number.isNaN(time)).toBe(!isDated.has(entity));
        if (!Number.isNaN(time)) expect(certain[entity]).toBeGreaterThanOrEqual(time);
      }
    }),
    { numRuns: often(60) },
  );
});

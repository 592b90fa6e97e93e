import fc from "fast-check";
import { expect, test } from "vitest";
import { selectClaims } from "../../../src/graph/selection.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { timeBins } from "../../../src/viewer/time/time-bins.ts";
import { timeHistogram } from "../../../src/viewer/time/time-histogram.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { often } from "../../sized.ts";

const clocked = fc.tuple(
  arbitraryCase({ claims: 14 }).map(({ records }) => buildTable(records)),
  fc.constantFrom("event" as const, "statement" as const, "publication" as const),
  fc.nat(),
);

test("a bin holds as many claims as a window of it alone selects, possibly and certainly", () => {
  fc.assert(
    fc.property(clocked, ([table, clock, seed]) => {
      const mask = Uint8Array.from({ length: table.size }, (_, row) => (seed >> row) & 1);
      const bins = timeBins(table, clock);
      const histogram = timeHistogram(table, clock, mask, bins);
      expect(histogram.possible).toHaveLength(Math.max(0, bins.edges.length - 1));
      for (const overlap of ["possible", "certain"] as const) {
        for (const [bin, count] of histogram[overlap].entries()) {
          const [from = 0, next = 0] = bins.edges.slice(bin, bin + 2);
          const selected = selectClaims(table, { time: { clock, overlap, from, to: next - 1 } });
          expect(selected.filter((one, row) => one === 1 && mask[row] === 1).length).toBe(count);
        }
      }
    }),
    { numRuns: often(40) },
  );
});

test("claims with a time and without add up to those of the mask, and each with a time lies in some bin", () => {
  fc.assert(
    fc.property(clocked, ([table, clock]) => {
      const mask = new Uint8Array(table.size).fill(1);
      const bins = timeBins(table, clock);
      const { possible, certain, timed, untimed } = timeHistogram(table, clock, mask, bins);
      const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
      expect(timed + untimed).toBe(table.size);
      expect(sum(certain)).toBeLessThanOrEqual(timed);
      if (bins.edges.length > 0) expect(sum(possible)).toBeGreaterThanOrEqual(timed);
    }),
    { numRuns: often(60) },
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { CLOCKS, OVERLAPS } from "../../../../src/graph/selection.ts";
import { buildTable } from "../../../../src/table/table-builder.ts";
import { byTime } from "../../../../src/viewer/shape/layouts/by-time.ts";
import { firstTimes } from "../../../../src/viewer/shape/layouts/first-times.ts";
import { arbitraryCase } from "../../../arbitrary-case.ts";
import { often } from "../../../sized.ts";
import { unarranged } from "./unarranged.ts";

test("from left to right nobody stands before an earlier one, no two stand on each other, and who has no date stands below and is counted", () => {
  fc.assert(
    fc.property(
      arbitraryCase(),
      fc.constantFrom(...CLOCKS),
      fc.constantFrom(...OVERLAPS),
      ({ records }, clock, overlap) => {
        const table = buildTable(records);
        const from = unarranged(table);
        const times = firstTimes(table, clock, overlap);
        const { x, y, guides } = byTime(from, clock, overlap);
        const dated = from.standing
          .filter((entity) => !Number.isNaN(times[entity]))
          .toSorted((a, b) => (x[a] ?? 0) - (x[b] ?? 0));
        for (const [i, entity] of dated.entries()) {
          if (i > 0) expect(times[entity]).toBeGreaterThanOrEqual(times[dated[i - 1] ?? 0] ?? 0);
          for (const other of dated.slice(i + 1)) {
            const isApart =
              (x[other] ?? 0) - (x[entity] ?? 0) > 119 || Math.abs((y[other] ?? 0) - (y[entity] ?? 0)) > 55;
            expect(isApart).toBe(true);
          }
        }
        const uprights = guides.flatMap((guide) => (guide.lies === "upright" ? [guide.at] : []));
        expect(uprights).toEqual(uprights.toSorted((a, b) => a - b));

        const rest = from.standing.filter((entity) => Number.isNaN(times[entity]));
        const across = guides.filter(({ lies }) => lies === "across");
        expect(across).toHaveLength(rest.length === 0 ? 0 : 1);
        for (const guide of across) {
          if (guide.lies !== "across") continue;
          expect(guide.words).toMatch(/^no claim about them has a date of /);
          expect(guide.words).toContain(`: ${rest.length}`);
          for (const entity of rest) expect(y[entity]).toBeLessThan(guide.at);
          for (const entity of dated) expect(y[entity]).toBeGreaterThan(guide.at);
        }
      },
    ),
    { numRuns: often(60) },
  );
});

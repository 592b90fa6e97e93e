import fc from "fast-check";
import { expect, test } from "vitest";
import { linkBetween } from "../../../src/graph/link.ts";
import { independentLines } from "../../../src/provenance/counting/independent-lines.ts";
import { beginBudget } from "../../../src/provenance/packing/budget.ts";
import { indexActors } from "../../../src/provenance/removal/actor-index.ts";
import { linesByRow } from "../../../src/provenance/removal/lines-by-row.ts";
import { standingClaims } from "../../../src/provenance/standing-claims.ts";
import { NONE } from "../../../src/table/row.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { sized } from "../../sized.ts";
import { doubtfulCase } from "../reference/doubtful-case.ts";

test("each claim that supports a link has the lines of that link, counted for itself; every other has none", {
  tags: ["slow"],
}, () => {
  fc.assert(
    fc.property(fc.oneof(doubtfulCase(), arbitraryCase()), ({ records }) => {
      const table = buildTable(records);
      const standing = standingClaims(table);
      const { lines, isExact } = linesByRow(indexActors(table));
      const { subject, object, polarity } = table.columns;
      for (const [row, count] of lines.entries()) {
        const [one, other] = [subject[row] ?? 0, object[row] ?? NONE];
        if (standing[row] !== 1 || polarity[row] !== 0 || other === NONE) {
          expect([count, isExact[row]]).toEqual([0, 1]);
          continue;
        }
        const told = linkBetween(table, one, other, standing).claims.filter((claim) => polarity[claim] === 0);
        expect(count).toBe(Math.max(1, independentLines(table, told).lower.atLeast));
        expect(isExact[row]).toBe(1);
      }
    }),
    { numRuns: sized(70, { quick: 30, long: 2_000 }) },
  );
});

test("with a spent budget a link that may have more than was counted is said to, and none has more otherwise", {
  tags: ["slow"],
}, () => {
  let isEverCutShort = false;
  fc.assert(
    fc.property(doubtfulCase(), ({ records }) => {
      const index = indexActors(buildTable(records));
      const whole = linesByRow(index);
      const spent = linesByRow(index, beginBudget(0));
      for (const [row, count] of spent.lines.entries()) {
        if (spent.isExact[row] === 1) expect(count).toBe(whole.lines[row]);
        else expect(count).toBeLessThanOrEqual(whole.lines[row] ?? 0);
      }
      isEverCutShort ||= spent.isExact.includes(0);
    }),
    { numRuns: sized(200, { long: 2_000 }), seed: 1 },
  );
  expect(isEverCutShort).toBe(true);
});

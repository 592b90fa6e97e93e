import fc from "fast-check";
import { expect, test } from "vitest";
import { countsOf } from "../../../src/provenance/counting/counts-of.ts";
import { sourcingOf } from "../../../src/provenance/counting/sourcing.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { often } from "../../sized.ts";
import { doubtfulCase } from "../reference/doubtful-case.ts";

test("the counts are those of the whole sourcing, and its bottlenecks too", () => {
  fc.assert(
    fc.property(doubtfulCase(), ({ records }) => {
      const table = buildTable(records);
      const rows = [...records.claims.keys()];
      const { lower, upper, ...counts } = sourcingOf(table, rows);
      expect(countsOf(table, rows)).toEqual(counts);
      expect(counts.lines).toEqual({ lower: lower.independent, upper: upper.independent });
      expect(counts.bottlenecks).toHaveLength(upper.bottlenecks.length);
    }),
    { numRuns: often(100) },
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { geojson } from "../../../src/formats/graphs/geojson.ts";
import { lossesBeyond } from "../../../src/formats/loss/losses-beyond.ts";
import { asLoss, lossesOf } from "../../../src/formats/loss/losses-of.ts";
import { termsToday } from "../../../src/graph/gate/leave-terms.ts";
import { mayLeave } from "../../../src/graph/gate/may-leave.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";
import { secretCase } from "../../secret-case.ts";

test("what a format does not say it keeps is lost; what it cannot show of this case, and what may not leave, come after it", () => {
  const { table, report } = mayLeave(buildTable(sampleCase().records), termsToday());
  expect(lossesOf(geojson, buildTable(sampleCase().records))).toEqual([
    ...lossesBeyond(geojson.keeps, table),
    ...(geojson.furtherLosses?.(table) ?? []),
    ...report.map(asLoss),
  ]);
  expect(report).toHaveLength(1);
  expect(geojson.furtherLosses?.(table)).not.toEqual([]);
});

test("no example and no count is of what may not leave, but for how much of it there is", { tags: ["slow"] }, () => {
  fc.assert(
    fc.property(secretCase(), ({ records, secrets }) => {
      const losses = JSON.stringify(lossesOf(geojson, buildTable(records)));
      for (const secret of secrets) expect(losses).not.toContain(secret);
      expect(losses).toContain("may not leave: source (");
    }),
  );
});

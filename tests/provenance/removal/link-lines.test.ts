import fc from "fast-check";
import { expect, test } from "vitest";
import { independentLines } from "../../../src/provenance/counting/independent-lines.ts";
import { beginBudget } from "../../../src/provenance/packing/budget.ts";
import { indexActors } from "../../../src/provenance/removal/actor-index.ts";
import { linkLines } from "../../../src/provenance/removal/link-lines.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { processorTime } from "../../processor-time.ts";
import { sized } from "../../sized.ts";
import { doubtfulCase } from "../reference/doubtful-case.ts";
import { sourcedCase } from "../sourced-case.ts";

test("counted in parts, the lines are those of the whole, before and without any telling or actor", {
  tags: ["slow"],
  timeout: 600_000,
}, () => {
  fc.assert(
    fc.property(doubtfulCase(), ({ records }) => {
      const index = indexActors(buildTable(records));
      const rows = index.standing.filter((row) => index.table.columns.polarity[row] === 0);
      if (rows.length === 0) return;
      const lines = linkLines(index, rows, beginBudget());
      expect(lines.before).toEqual(independentLines(index.table, rows));
      for (const gone of [...rows.map((row) => [row]), ...index.through.values()]) {
        const lost = gone.filter((row) => rows.includes(row));
        const left = rows.filter((row) => !lost.includes(row));
        if (left.length === 0) continue;
        const after = independentLines(index.table, left);
        const found = lines.without(lost, beginBudget());
        if (found !== undefined) expect(found).toEqual(after);
        else expect(after).toEqual(lines.before);
      }
    }),
    { numRuns: sized(300, { quick: 100, long: 20_000 }) },
  );
});

test("without each of five thousand who tell it through a few others, in a moment", { tags: ["slow"] }, () => {
  const tellings = Array.from({ length: 5000 }, (_, i) => ({
    steps: [`o${i % 70}`, `wire${i % 6}`],
    source: `w${i}`,
  }));
  const index = indexActors(buildTable(sourcedCase(tellings)));
  const lines = linkLines(index, index.standing, beginBudget());
  const spent = processorTime();
  for (const row of index.standing) lines.without([row], beginBudget());
  expect(spent()).toBeLessThan(20_000);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { independentLines } from "../../../src/provenance/counting/independent-lines.ts";
import { sourcingOf } from "../../../src/provenance/counting/sourcing.ts";
import { propositionsOf } from "../../../src/provenance/propositions/propositions-of.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { often } from "../../sized.ts";
import { doubtfulCase } from "../reference/doubtful-case.ts";
import { sourcedCase } from "../sourced-case.ts";

test("counted alone, the lines are as many as beside all else", () => {
  fc.assert(
    fc.property(doubtfulCase(), ({ records }) => {
      const table = buildTable(records);
      for (const told of propositionsOf(table, records.claims.keys())) {
        const { lower, upper } = sourcingOf(table, told);
        expect(independentLines(table, told)).toEqual({ lower: lower.independent, upper: upper.independent });
      }
    }),
    { numRuns: often(200) },
  );
});

test("one telling is one line at both ends, however little is known of who is behind it", () => {
  const table = buildTable(sourcedCase([{ steps: ["unattributed"], source: "w" }]));
  const one = { atLeast: 1, atMost: 1 };
  expect(independentLines(table, [0])).toEqual({ lower: one, upper: one });
});

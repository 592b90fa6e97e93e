import { expect, test } from "vitest";
import { traced } from "../../../src/provenance/counting/traced.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sourcedCase } from "../sourced-case.ts";

const table = buildTable(
  sourcedCase([
    { steps: ["A"], source: "w" },
    { steps: ["B"], source: "v" },
  ]),
);

test("of a proposition what nothing dates is kept beside what counts at both ends, of a list of claims all count", () => {
  const claims = (found: readonly { readonly claim: number }[]) => found.map(({ claim }) => claim);
  const parted = traced(table, { alike: 0, claims: [0], undated: [1] }, {});
  expect([claims(parted.certain), claims(parted.undated)]).toEqual([[0], [1]]);
  const together = traced(table, [0, 1], {});
  expect([claims(together.certain), claims(together.undated)]).toEqual([[0, 1], []]);
});

import { expect, test } from "vitest";
import { openLedger } from "../../src/redaction/redaction-ledger.ts";

test("a ledger counts by field and by what was done, and leaves out what never happened", () => {
  const { enter, report } = openLedger();
  enter("claim.statement", "replaced");
  enter("claim.anchor", "withheld", 2);
  enter("claim.statement", "replaced");
  enter("source.url", "withheld", 0);
  expect(report()).toEqual([
    { field: "claim.anchor", what: "withheld", count: 2 },
    { field: "claim.statement", what: "replaced", count: 2 },
  ]);
});

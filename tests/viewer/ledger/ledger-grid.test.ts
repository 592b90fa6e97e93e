import { expect, test } from "vitest";
import { LedgerGrid } from "../../../src/viewer/ledger/ledger-grid.tsx";
import { markupOf, sampleState } from "../sample-state.ts";

// Its rows are walked where there is a screen: tests/browser/ledger.test.ts.
test("the grid says how many rows it has, though only those in sight are there", () => {
  const lines = Array.from({ length: 200_000 }, () => ({ kind: "claim" as const, row: 0 }));
  const markup = markupOf(LedgerGrid, { state: sampleState(), lines, onCopy: () => {} });
  expect(markup).toContain('aria-rowcount="200001"');
  expect(markup.match(/<tr/g)?.length).toBeLessThan(50);
});

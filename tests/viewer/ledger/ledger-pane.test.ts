import { expect, test } from "vitest";
import { buildTable } from "../../../src/table/table-builder.ts";
import { LedgerPane } from "../../../src/viewer/ledger/ledger-pane.tsx";
import { FIRST_ORDER } from "../../../src/viewer/state/ledger-order.ts";
import { sampleCase } from "../../sample-case.ts";
import { markupOf, sampleState, shownBy, stateOf } from "../sample-state.ts";

// Its rows are drawn where there is a screen: tests/browser/ledger.test.ts.
test("the ledger counts the claims that are shown and have the words", () => {
  const state = sampleState();
  expect(shownBy(LedgerPane, { state })).toContain("8 claims");
  expect(markupOf(LedgerPane, { state })).toContain('aria-rowcount="9"');
  state.change({ hidden: ["polarity:denies"] });
  expect(shownBy(LedgerPane, { state })).toContain("7 of 8 claims");
  state.change({ ledger: { ...FIRST_ORDER, words: "hearsay" } });
  expect(shownBy(LedgerPane, { state })).toContain("1 of 8 claims");
});

test("where nothing is left the ledger says why, and how to go on", () => {
  const state = sampleState();
  state.change({ ledger: { ...FIRST_ORDER, words: "nobody says this" } });
  expect(shownBy(LedgerPane, { state })).toContain("Clear the words");
  state.change({ hidden: ["polarity:denies", "polarity:asserts"] });
  expect(shownBy(LedgerPane, { state })).toContain("Show everything");
  expect(shownBy(LedgerPane, { state })).not.toContain("Clear the words");

  const empty = buildTable({ ...sampleCase().records, entities: [], sources: [], claims: [], replies: [] });
  const shown = shownBy(LedgerPane, { state: stateOf(empty) });
  expect(shown).toContain("There is no claim in this case yet.");
  expect(shown).not.toContain("Show everything");
});

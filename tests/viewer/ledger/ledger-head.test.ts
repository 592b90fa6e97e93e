import { expect, test } from "vitest";
import { LedgerHead } from "../../../src/viewer/ledger/ledger-head.tsx";
import { FIRST_ORDER, LEDGER_COLUMNS } from "../../../src/viewer/state/ledger-order.ts";
import { markupOf, sampleState } from "../sample-state.ts";

test("every column has a heading to sort by, and one says that it is sorted by and which way", () => {
  const state = sampleState();
  expect(markupOf(LedgerHead, { state }).match(/<button/g)).toHaveLength(LEDGER_COLUMNS.length);
  expect(markupOf(LedgerHead, { state }).match(/aria-sort="(as|des)cending"/g)).toEqual(['aria-sort="ascending"']);
  state.change({ ledger: { ...FIRST_ORDER, descending: true } });
  expect(markupOf(LedgerHead, { state })).toContain('aria-sort="descending"');
});

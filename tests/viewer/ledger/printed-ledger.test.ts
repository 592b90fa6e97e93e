import { expect, test } from "vitest";
import { LedgerOnPaper, PrintedLedger } from "../../../src/viewer/ledger/printed-ledger.tsx";
import { BANNER } from "../../../src/viewer/panels/banner.tsx";
import { fullState, sampleState, shownBy } from "../sample-state.ts";

test("on paper stands every claim of the ledger, in its order, under the banner; on the screen nothing of that", () => {
  const state = sampleState();
  expect(shownBy(PrintedLedger, { state })).toBe("");
  state.change({ pane: "ledger", hidden: ["polarity:denies"] });
  const words = shownBy(LedgerOnPaper, { state });
  expect(words).toContain(BANNER);
  const { table, shown } = state;
  for (let row = 0; row < table.size; row++) {
    expect(words.includes(table.claim(row).statement)).toBe(shown.value[row] === 1);
  }
});

test("on paper too it is said once that a claim was withdrawn", () => {
  const state = fullState();
  const words = shownBy(LedgerOnPaper, { state });
  expect(words).toContain("withdrawn (recanted)");
  expect(words).not.toMatch(/withdrawn:? ?withdrawn/);
});

import { expect, test } from "vitest";
import { LedgerProposition } from "../../../src/viewer/ledger/ledger-proposition.tsx";
import { rowOf, sampleState, shownBy } from "../sample-state.ts";

test("a heading says the proposition as alleged, its tellings and its lines, and how many are listed", () => {
  const state = sampleState();
  const claims = ["payment", "payment-denied", "payment-on-the-wire"].map((id) => rowOf(state.table, id));
  const shown = (listed: number) => shownBy(LedgerProposition, { state, claims, listed, isActive: false });
  expect(shown(3)).toContain("Tidewater Company is alleged to have paid Joss Brandt");
  expect(shown(3)).toContain("2 tellings, 1 line with no shared origin recorded");
  expect(shown(3)).not.toContain("listed");
  expect(shown(1)).toContain("(1 of 3 listed)");
});

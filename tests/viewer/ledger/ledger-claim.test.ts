import { expect, test } from "vitest";
import { LedgerClaim, Triple } from "../../../src/viewer/ledger/ledger-claim.tsx";
import { fullState, markupOf, rowOf, sampleState, shownBy } from "../sample-state.ts";

const state = sampleState();
const claim = (id: string) => ({
  ...{ state, row: rowOf(state.table, id), isActive: false, isUnderHeading: false },
  onCopy: () => {},
});

test("a row says what is alleged by whom, where it was read, when, and that it stands", () => {
  const shown = shownBy(LedgerClaim, claim("payment"));
  for (const words of ["Mara Quill alleges", "Tidewater Company is alleged to have paid Joss Brandt", "Clerk speaks"]) {
    expect(shown).toContain(words);
  }
  expect(shown).toContain("May 2020");
  expect(shown).toContain("2019");
  expect(shown).toContain("asserts");
  expect(shown).toContain("standing");
});

test("what the ledger is sorted by stands first in its row", () => {
  expect(shownBy(LedgerClaim, claim("payment"))).toMatch(/^Tidewater Company is alleged to have paid Joss Brandt/);
});

test("a denial, a voice without a name, a withdrawn claim and a missing date are said so", () => {
  expect(shownBy(LedgerClaim, claim("payment-denied"))).toContain("is alleged not to have paid");
  const withdrawn = shownBy(LedgerClaim, claim("sister"));
  expect(withdrawn).toContain("an unnamed voice");
  expect(withdrawn).toContain("withdrawn");
  expect(withdrawn).toContain("not recorded");
});

test("a work in its own voice is no voice without a name, and what its speaker took back is said to be", () => {
  const full = fullState();
  const shown = (id: string) => shownBy(LedgerClaim, { ...claim("payment"), state: full, row: rowOf(full.table, id) });
  expect(shown("own-voice")).toContain("“Sorn takes it back” (The Gazette), in its own voice");
  expect(shown("own-voice")).not.toContain("unnamed");
  expect(shown("seen")).toContain("withdrawn (recanted) 2020-07-01");
});

test("Tab leads to the active row alone", () => {
  expect(markupOf(LedgerClaim, claim("payment"))).not.toContain('tabindex="0"');
  expect(markupOf(LedgerClaim, { ...claim("payment"), isActive: true }).match(/tabindex="0"/g)).toHaveLength(2);
});

test("a remark's triple ends in its value", () => {
  expect(shownBy(Triple, { state, row: rowOf(state.table, "clerk"), denied: false })).toContain(
    "Mara Quill is alleged to hold the role a former clerk",
  );
});

test("that a claim was withdrawn is said once", () => {
  const full = fullState();
  const cell = (id: string) =>
    /<td class="status">(.*?)<\/td>/.exec(
      markupOf(LedgerClaim, { ...claim("payment"), state: full, row: rowOf(full.table, id) }),
    )?.[1];
  expect(cell("seen")?.match(/withdrawn/g)).toHaveLength(1);
  expect(cell("payment")).toBe("standing");
});

import { expect, test } from "vitest";
import { useVirtualRows } from "../../../src/viewer/ledger/use-virtual-rows.ts";
import { shownBy } from "../sample-state.ts";

function Rows({ count }: { readonly count: number }) {
  const rows = useVirtualRows({ count, keyOf: (index) => index, kept: 0, scroller: { current: null } });
  return `${rows.getVirtualItems().length} of ${rows.getTotalSize()}`;
}

// What is in sight of a real screen: tests/browser/ledger.test.ts.
test("the room for all rows is known before any is drawn", () => {
  expect(shownBy(Rows, { count: 200_000 })).toMatch(/^\d of 12800000$/);
  expect(shownBy(Rows, { count: 0 })).toBe("0 of 0");
});

import { expect, test } from "vitest";
import { useVirtualRows } from "../../../src/viewer/rows/use-virtual-rows.ts";
import { shownBy } from "../sample-state.ts";

function Rows({ count, kept = 0 }: { readonly count: number; readonly kept?: number }) {
  const lines = Array.from({ length: count }, (_, i) => i);
  const { height, rows } = useVirtualRows({ lines, keyOf: (line) => line, kept, scroller: { current: null } });
  return `${rows.map(({ index }) => index).join(" ")} of ${height}`;
}

// What is in sight of a real screen: tests/browser/ledger.test.ts.
test("the room for all rows is known before any is drawn", () => {
  expect(shownBy(Rows, { count: 200_000 })).toBe("0 1 2 3 4 5 6 of 12800000");
  expect(shownBy(Rows, { count: 0 })).toBe(" of 0");
});

test("the row that is kept is there wherever one looks", () => {
  expect(shownBy(Rows, { count: 200, kept: 150 })).toBe("0 1 2 3 4 5 6 150 of 12800");
});

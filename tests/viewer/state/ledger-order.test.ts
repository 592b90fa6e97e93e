import { expect, test } from "vitest";
import { FIRST_ORDER, orderIn, orderWords, sortedBy } from "../../../src/viewer/state/ledger-order.ts";

test("the first order needs no words, and no words bring it back", () => {
  expect(orderWords(FIRST_ORDER)).toEqual([]);
  expect(orderIn(new URLSearchParams())).toEqual(FIRST_ORDER);
});

test("a heading sorts, clicked again it turns round, and another begins anew", () => {
  const once = sortedBy(FIRST_ORDER, "published");
  expect(once).toMatchObject({ sort: "published", descending: false });
  const twice = sortedBy(once, "published");
  expect(twice.descending).toBe(true);
  expect(sortedBy(twice, "published").descending).toBe(false);
  expect(sortedBy(twice, "speaker")).toMatchObject({ sort: "speaker", descending: false });
});

test("the words of an address are bounded", () => {
  expect(orderIn(new URLSearchParams({ words: "x".repeat(9999) })).words.length).toBe(200);
});

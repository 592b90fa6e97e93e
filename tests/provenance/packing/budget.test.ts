import { expect, test } from "vitest";
import { beginBudget } from "../../../src/provenance/packing/budget.ts";

test("a budget ends after so many branches", () => {
  const budget = beginBudget(3, 60_000);
  expect([budget.spend(), budget.spend(), budget.spend()]).toEqual([true, true, false]);
});

test("and when its time is over, however many branches are left", () => {
  const budget = beginBudget(1_000_000, -1);
  const spent = Array.from({ length: 100 }, () => budget.spend());
  expect(spent.at(-1)).toBe(false);
});

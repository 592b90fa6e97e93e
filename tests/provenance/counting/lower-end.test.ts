import { expect, test } from "vitest";
import { leastCount, lowerEndOf, takenFor } from "../../../src/provenance/counting/lower-end.ts";
import { traced } from "../../../src/provenance/counting/traced.ts";
import { beginBudget } from "../../../src/provenance/packing/budget.ts";
import { packSets } from "../../../src/provenance/packing/pack-sets.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { type Extras, sourcedCase } from "../sourced-case.ts";

function endOf(steps: readonly string[], extras: Extras = {}) {
  const told = steps.map((by, i) => ({ steps: [by], source: `w${i}` }));
  const table = buildTable(sourcedCase(told, extras));
  const { certain, doubts } = traced(table, [...steps.keys()], {});
  const end = lowerEndOf(table, certain, doubts);
  const budget = beginBudget();
  return { end, least: leastCount(end, (sets) => packSets(sets, budget).count, budget) };
}

test("tellings through somebody who is not named add nothing beside those that are sure, and alone are one line", () => {
  expect(endOf(["A", "unattributed"]).end.unsure).toHaveLength(1);
  expect(endOf(["A", "unattributed"]).least.count.atLeast).toBe(1);
  expect(endOf(["unattributed", "unattributed"]).least.count).toEqual({ atLeast: 1, atMost: 1 });
});

test("who may all be one are taken for one at once, and only where they cannot are worlds gone through", () => {
  expect(endOf(["A", "B"], { maybeSame: { A: ["B"] } }).end.parts).toEqual([]);
  const either = endOf(["Minister", "General", "Official"], {
    unnamed: ["Official"],
    maybeSame: { Official: ["Minister", "General"] },
  });
  expect(either.end.parts).toHaveLength(1);
  expect(either.least.count).toEqual({ atLeast: 2, atMost: 2 });
});

test("nothing told is nothing", () => {
  expect(endOf([]).least.count).toEqual({ atLeast: 0, atMost: 0 });
});

test("in a world each actor is what it is taken for, once", () => {
  expect(takenFor([1, 3, 5], new Map([[5, 1]]))).toEqual([1, 3]);
});

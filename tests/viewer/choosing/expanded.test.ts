import { expect, test } from "vitest";
import { expanded } from "../../../src/viewer/choosing/expanded.ts";
import { claimsWithin } from "../../../src/viewer/state/within.ts";
import { entityOf, sampleTable } from "../sample-state.ts";

const table = sampleTable();
const all = new Uint8Array(table.size).fill(1);

test("where nobody was looked at alone, those who are brought in are", () => {
  expect(expanded(table, undefined, all, [5, 1, 5])).toEqual({ reach: "among", entities: [1, 5] });
});

test("whoever is in sight stays, with every claim that was shown", () => {
  const around = { reach: "around", entities: [entityOf(table, "tidewater")] } as const;
  const before = claimsWithin(table, around, all);
  const other = entityOf(table, "port-almas");
  const within = expanded(table, around, before, [other]);
  expect(within.entities).toContain(other);
  const after = claimsWithin(table, within, all);
  before.forEach((isShown, row) => {
    expect(after[row]).toBeGreaterThanOrEqual(isShown);
  });
});

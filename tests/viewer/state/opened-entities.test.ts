import { expect, test } from "vitest";
import { NONE } from "../../../src/table/row.ts";
import { NOTHING } from "../../../src/viewer/state/chosen.ts";
import { openedEntities } from "../../../src/viewer/state/opened-entities.ts";
import { sampleTable } from "../sample-state.ts";

const table = sampleTable();
const { subject, object } = table.columns;

test("an entity is about itself, paths are about their ends, and nothing and a group are about nobody alone", () => {
  expect(openedEntities(table, { kind: "entity", entity: 3 })).toEqual([3]);
  expect(openedEntities(table, { kind: "paths", from: 2, to: 1 })).toEqual([2, 1]);
  expect(openedEntities(table, NOTHING)).toEqual([]);
  expect(openedEntities(table, { kind: "together", lead: 3 })).toEqual([]);
});

test("a claim is about its ends, a remark about its subject alone", () => {
  for (let row = 0; row < table.size; row++) {
    const ends = object[row] === NONE ? [subject[row]] : [subject[row], object[row]];
    expect(openedEntities(table, { kind: "claim", row })).toEqual(ends);
  }
});

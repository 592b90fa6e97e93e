import { expect, test } from "vitest";
import { isStanding, standingEntities } from "../../src/graph/standing-entities.ts";
import type { EntityId } from "../../src/model/id.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { fullCase } from "../full-case.ts";
import { sampleCase } from "../sample-case.ts";

test("a record that was joined into another does not stand, all others do, in the table's order", () => {
  const table = buildTable(fullCase().records);
  const ids = standingEntities(table).map((position) => table.entities[position]?.id);
  expect(ids).toEqual(table.entities.map(({ id }) => id).filter((id) => id !== "iosif-brandt"));
});

test("where nothing was joined everybody stands", () => {
  const table = buildTable(sampleCase().records);
  expect(standingEntities(table)).toEqual([...table.entities.keys()]);
});

test("the same records stand otherwise in a table that leads them elsewhere", () => {
  const table = buildTable(fullCase().records);
  const joined = standingEntities(table);
  const apart = {
    entities: table.entities,
    entityIndex: (id: EntityId) => table.entities.findIndex((one) => one.id === id),
  };
  expect(standingEntities(apart)).toEqual([...table.entities.keys()]);
  expect(standingEntities(table)).toBe(joined);
});

test("what is no position does not stand", () => {
  expect(isStanding(buildTable(sampleCase().records), -1)).toBe(false);
});

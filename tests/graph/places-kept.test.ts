import { expect, test } from "vitest";
import { layOut } from "../../src/graph/layout.ts";
import { placesKept } from "../../src/graph/places-kept.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const { records } = sampleCase();
const table = buildTable(records);
const layout = layOut(table);

test("who was drawn stays where they were, as long as they are half of all", () => {
  const places = placesKept(table, { table, layout });
  for (const [i, { id }] of table.entities.entries())
    expect(places?.get(id)).toEqual({ x: layout.x[i], y: layout.y[i] });
});

test("where hardly anybody is left, or nothing was drawn, all are drawn anew", () => {
  const others = buildTable({
    ...records,
    claims: [],
    sources: [],
    replies: [],
    corrections: [],
    readings: [],
    marks: [],
    entities: records.entities
      .slice(0, 1)
      .map((one) => ({ ...one, parties: [], maybeSame: [], notSame: [], names: [] })),
  });
  expect(placesKept(table, { table: others, layout: layOut(others) })).toBeUndefined();
  expect(placesKept(table, { table })).toBeUndefined();
  expect(placesKept(table, undefined)).toBeUndefined();
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { keepPlaces } from "../../src/graph/keep-places.ts";
import { neighboursOf } from "../../src/graph/neighbours.ts";
import { standingEntities } from "../../src/graph/standing-entities.ts";
import { asEntityId } from "../../src/model/id.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { entityOf, fullState } from "../viewer/sample-state.ts";

test("whoever was drawn stays where they were, and no newcomer stands on somebody", () => {
  fc.assert(
    fc.property(arbitraryCase(), fc.integer({ min: 0, max: 20 }), ({ records }, known) => {
      const table = buildTable(records);
      const before = new Map(table.entities.slice(0, known).map(({ id }, i) => [id, { x: i * 130, y: i * -70 }]));
      const { x, y } = keepPlaces(table, before);
      const standing = standingEntities(table);
      for (const i of standing) {
        const place = before.get(table.entities[i]?.id ?? asEntityId(""));
        if (place !== undefined) expect({ x: x[i], y: y[i] }).toEqual(place);
      }
      const places = new Set([...x].map((atX, i) => `${atX} ${y[i]}`));
      expect(places.size).toBe(standing.length);
    }),
  );
});

test("a record that was joined into another is set down where that other is", () => {
  const { table } = fullState();
  const { x, y } = keepPlaces(table, new Map([[asEntityId("joss-brandt"), { x: 7, y: 9 }]]));
  expect(entityOf(table, "iosif-brandt")).toBe(entityOf(table, "joss-brandt"));
  const joined = table.entities.findIndex(({ id }) => id === "iosif-brandt");
  expect([x[joined], y[joined]]).toEqual([7, 9]);
});

test("a newcomer belongs to the community of whom it stands beside, whether or not the picture is parted by them", () => {
  const { table } = fullState();
  const known = table.entities.find((_, entity) => neighboursOf(table, entity).length > 0)?.id ?? asEntityId("");
  const beside = neighboursOf(table, table.entityIndex(known) ?? 0)[0] ?? 0;
  for (const [said, column] of [
    ["group", "groups"],
    ["community", "communities"],
  ] as const) {
    const layout = keepPlaces(table, new Map([[known, { x: 7, y: 9, [said]: 0 }]]));
    expect(layout[column]?.[beside]).toBe(0);
  }
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTable } from "../../../src/table/table-builder.ts";
import { keepPlaces } from "../../../src/viewer/picture/keep-places.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";

test("whoever was drawn stays where they were, and no newcomer stands on somebody", () => {
  fc.assert(
    fc.property(arbitraryCase(), fc.integer({ min: 0, max: 20 }), ({ records }, known) => {
      const table = buildTable(records);
      const before = new Map(table.entities.slice(0, known).map(({ id }, i) => [id, { x: i * 130, y: i * -70 }]));
      const { x, y } = keepPlaces(table, before);
      for (const [i, { id }] of table.entities.entries()) {
        const place = before.get(id);
        if (place !== undefined) expect({ x: x[i], y: y[i] }).toEqual(place);
      }
      const places = new Set([...x].map((atX, i) => `${atX} ${y[i]}`));
      expect(places.size).toBe(table.entities.length);
    }),
  );
});

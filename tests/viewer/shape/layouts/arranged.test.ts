import { expect, test } from "vitest";
import { AREA, noPlaces, ROOM } from "../../../../src/viewer/shape/layouts/arranged.ts";
import { sampleTable } from "../../sample-state.ts";

test("there is a place for every record, and the room of each is a part of its area", () => {
  const table = sampleTable();
  expect(noPlaces({ table }).x).toHaveLength(table.entities.length);
  expect(AREA).toBeGreaterThan(ROOM.x * ROOM.y);
});

import { expect, test } from "vitest";
import { afarSight } from "../../../src/viewer/picture-file/afar-sight.ts";
import { madeGroups } from "../made-groups.ts";

test("from afar everybody is in sight, upwards is up, and one unit is as long everywhere", () => {
  const scene = madeGroups();
  const sight = afarSight(scene);
  for (const { entity, x, y } of scene.nodes) {
    const place = sight.place(entity);
    expect(place).toEqual(sight.at({ x, y }));
    expect(place.x).toBeGreaterThan(0);
    expect(place.x).toBeLessThan(sight.width);
    expect(place.y).toBeGreaterThan(0);
    expect(place.y).toBeLessThan(sight.height);
  }
  const [origin, up] = [sight.at({ x: 0, y: 0 }), sight.at({ x: 0, y: 10 })];
  expect(origin.y - up.y).toBeCloseTo(10 * sight.unit);
});

import { geoPath } from "d3-geo";
import { expect, test } from "vitest";
import { mapGrid } from "../../../src/viewer/map/map-grid.ts";
import { ALL_PLACES, mapProjection } from "../../../src/viewer/map/map-projection.ts";

const size = { width: 800, height: 500 };
const around = (span: number) =>
  [0, span].map((away) => ({ longitude: -124 + away, latitude: -44 + away, isOwn: true }));

test("the nearer the places lie, the finer the grid, and some of it is always in sight", () => {
  const steps = [40, 10, 2, 0.5, 0.1].map((span) => {
    const projection = mapProjection(around(span), size, ALL_PLACES);
    const { lines, step } = mapGrid(projection, size);
    const inSight = lines.coordinates.filter((line) => {
      const [[x0, y0], [x1, y1]] = geoPath(projection).bounds({ type: "LineString", coordinates: line });
      return x1 > 0 && y1 > 0 && x0 < size.width && y0 < size.height;
    });
    expect(inSight.length).toBeGreaterThan(3);
    expect(inSight.length).toBeLessThan(60);
    return step;
  });
  expect(steps).toEqual([...steps].sort((a, b) => b - a));
});

test("of the whole world the grid has meshes of ten degrees", () => {
  expect(mapGrid(mapProjection([], size, ALL_PLACES), size).step).toBe(10);
});

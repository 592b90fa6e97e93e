import { expect, test } from "vitest";
import { MapPlaces } from "../../../src/viewer/map/map-places.tsx";
import { markupOf, sampleState } from "../sample-state.ts";

test("a place shows its name and how much is told of it, and steps back when nothing is", () => {
  const state = sampleState();
  const markup = markupOf(MapPlaces, {
    state,
    placed: new Map([
      [0, { x: 10, y: 10, isOwn: true }],
      [1, { x: 90, y: 10, isOwn: false }],
    ]),
    atPlaces: new Map([[0, [0, 1]]]),
    size: { width: 400, height: 300 },
  });
  expect(markup).toContain(state.table.entities[0]?.name);
  expect(markup).toContain('class="map-place own"');
  expect(markup).toContain('class="map-place around back"');
});

test("names of places that lie in one spot stand apart, and that of most claims is written first", () => {
  const state = sampleState();
  const at = { x: 200, y: 150, isOwn: true };
  const placed = new Map(state.table.entities.map((_, i) => [i, at]));
  const markup = markupOf(MapPlaces, {
    state,
    placed,
    atPlaces: new Map([[1, [0, 1, 2]]]),
    size: { width: 400, height: 300 },
  });
  const written = [...markup.matchAll(/<text x="([^"]+)" y="([^"]+)"/g)].map(([, x, y]) => `${x} ${y}`);
  expect(written.length).toBeGreaterThan(3);
  expect(new Set(written).size).toBe(written.length);
  expect(markup.indexOf(`>${state.table.entities[1]?.name}<tspan`)).toBeGreaterThan(0);
});

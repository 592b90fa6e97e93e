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
  });
  expect(markup).toContain(state.table.entities[0]?.name);
  expect(markup).toContain('class="map-place own"');
  expect(markup).toContain('class="map-place around back"');
});

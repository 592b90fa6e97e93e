import { expect, test } from "vitest";
import { MapLinks } from "../../../src/viewer/map/map-links.tsx";
import { markupOf, rowOf, sampleState } from "../sample-state.ts";

test("each claim is a line of its own with its statement; a denial ends in a bar", () => {
  const state = sampleState();
  const placed = new Map(state.table.entities.map((_, i) => [i, { x: i * 30, y: i * 17 }]));
  const links = [rowOf(state.table, "payment"), rowOf(state.table, "payment-denied")];
  const markup = markupOf(MapLinks, { state, placed, links });
  expect(markup.match(/class="stroke"/g)).toHaveLength(2);
  expect(markup).toContain("#head-denial");
  for (const row of links) expect(markup).toContain(state.table.claim(row).statement);
  const curves = [...markup.matchAll(/class="stroke" d="([^"]+)"/g)].map(([, d]) => d);
  expect(new Set(curves).size).toBe(2);
});

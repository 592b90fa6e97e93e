import { expect, test } from "vitest";
import { entitySizes, type SizedBy } from "../../../src/viewer/shape/entity-sizes.ts";
import { SIZES } from "../../../src/viewer/state/shape/shape.ts";
import { entityOf, rowOf, sampleState } from "../sample-state.ts";

const { table, scene, actors } = sampleState();
const by = (lines: Uint8Array): SizedBy => ({
  ...{ table, nodes: scene.nodes },
  linesOf: () => lines,
  actors: () => actors.value,
});
const none = new Uint8Array(table.size);

test("by every measure everybody is large enough to be seen and small enough to leave room", () => {
  for (const size of SIZES) {
    for (const radius of entitySizes(size, by(none)).radii ?? []) {
      expect(radius).toBeGreaterThanOrEqual(5);
      expect(radius).toBeLessThanOrEqual(16);
    }
  }
});

test("claims are what the picture opens with, and where all are alike there is nothing to explain", () => {
  expect(entitySizes("claims", by(none))).toEqual({
    radii: undefined,
    words: "larger: more claims about it that still stand",
  });
  const { radii, words } = entitySizes("alike", by(none));
  expect(new Set(radii).size).toBe(1);
  expect(words).toBeUndefined();
});

test("by lines both ends of a link are as large as its lines have it, and who has none is small", () => {
  const lines = none.slice();
  const row = rowOf(table, "payment");
  lines[row] = 4;
  const { radii, words } = entitySizes("lines", by(lines));
  for (const end of [table.columns.subject[row] ?? 0, table.columns.object[row] ?? 0]) expect(radii?.[end]).toBe(16);
  expect(radii?.filter((radius) => radius === 5)).toHaveLength(table.entities.length - 2);
  expect(words).toContain("(at least 0 to 4)");
});

test("by loss who stands behind nothing alone is small, and the range is said", () => {
  const { radii, words } = entitySizes("loss", by(none));
  expect(radii?.[entityOf(table, "port-almas")]).toBe(5);
  expect(Math.max(...(radii ?? []))).toBeGreaterThan(5);
  expect(words).toMatch(/\(0 to [1-9]\d*\)$/);
});

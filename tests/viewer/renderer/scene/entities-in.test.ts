import { expect, test } from "vitest";
import { entitiesIn } from "../../../../src/viewer/renderer/scene/entities-in.ts";
import { sampleState } from "../../sample-state.ts";

test("whoever has no place yet takes no room", () => {
  const { scene } = sampleState();
  expect(entitiesIn(scene)).toBe(scene.nodes.length);
  expect(entitiesIn({ ...scene, unplaced: 3 })).toBe(scene.nodes.length - 3);
});

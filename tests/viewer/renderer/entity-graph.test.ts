import { expect, test } from "vitest";
import { entityGraph } from "../../../src/viewer/renderer/entity-graph.ts";
import { sampleState } from "../sample-state.ts";

test("everybody is in it where the scene has them, but for who was joined into another, and no line is", () => {
  const { scene } = sampleState();
  const [first, ...others] = scene.nodes;
  const graph = entityGraph({ ...scene, nodes: first === undefined ? [] : [{ ...first, joined: true }, ...others] });
  expect(graph.nodes()).toEqual(others.map(({ id }) => id));
  for (const { id, x, y, entity } of others) expect(graph.getNodeAttributes(id)).toEqual({ x, y, entity });
  expect(graph.size).toBe(0);
});

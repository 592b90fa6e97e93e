import { expect, test } from "vitest";
import { frameOf } from "../../../src/viewer/renderer/frame.ts";
import { frameGraph } from "../../../src/viewer/renderer/frame-graph.ts";

test("of however large a scene Sigma is told two corners, and of nobody nothing", () => {
  const graph = frameGraph({ x: [-3, 5], y: [0, 2] });
  expect(graph.mapNodes((_, { x, y }) => [x, y])).toEqual([
    [-3, 0],
    [5, 2],
  ]);
  expect(graph.size).toBe(0);
  expect(frameGraph(frameOf({ nodes: [], edges: [], wordsOf: () => ({ label: "", speaker: "" }) })).order).toBe(0);
});

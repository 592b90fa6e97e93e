import { expect, test } from "vitest";
import { placesIn, placesOfThese } from "../../../../src/viewer/renderer/scene/places-in.ts";
import { sampleState } from "../../sample-state.ts";

test("the nodes lie in their order where the square has them, two figures each", () => {
  const { nodes } = sampleState().scene;
  const places = placesIn({ nodes }, ({ x, y }) => ({ x: x + 1, y: -y }));
  expect([...places]).toEqual(nodes.flatMap(({ x, y }) => [x + 1, -y]));
});

test("of some entities those who are drawn have a place, and who is absent or no entity has none", () => {
  const [first = expect.fail(), second = expect.fail(), ...others] = sampleState().scene.nodes;
  const nodes = [{ ...first, absent: "joined" as const }, second, ...others];
  const { x, y } = second;
  expect(placesOfThese({ nodes }, [0, 1, -1], (point) => ({ x: point.x + 1, y: -point.y }))).toEqual([
    { x: x + 1, y: -y },
  ]);
});

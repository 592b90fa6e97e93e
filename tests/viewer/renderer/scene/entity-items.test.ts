import { expect, test } from "vitest";
import type { SceneNode } from "../../../../src/viewer/renderer/renderer.ts";
import { ENTITY_ATTRIBUTES, entityItems, setEntityPlaces } from "../../../../src/viewer/renderer/scene/entity-items.ts";
import { SHAPE_OF_KIND } from "../../../../src/viewer/renderer/scene/entity-shape.ts";
import { inkOfEntity } from "../../../../src/viewer/renderer/scene/inks.ts";
import { sampleState } from "../../sample-state.ts";

const { nodes } = sampleState().scene;
const places = Float64Array.from(nodes.flatMap((_, i) => [i / 8, -i / 8]));
const WIDTH = ENTITY_ATTRIBUTES.reduce((sum, { size }) => sum + size, 0);

const looks = (node: SceneNode, x: number, y: number): number[] => [
  ...[x, y, Math.fround(node.size), SHAPE_OF_KIND[node.kind], node.named ? 1 : 0, node.entity, inkOfEntity(node)],
];

test("whoever is drawn is there with place, looks and number, in the table's order, and who is absent is not", () => {
  const [first = expect.fail(), ...others] = nodes;
  const { array, count } = entityItems({ nodes: [{ ...first, absent: "joined" }, ...others] }, places);
  expect(count).toBe(others.length);
  expect([...array]).toEqual(others.flatMap((node, i) => looks(node, (i + 1) / 8, -(i + 1) / 8)));
});

test("all can be put elsewhere, and look as they did", () => {
  const items = entityItems({ nodes }, places);
  setEntityPlaces(
    items,
    places.map((place) => place + 1),
  );
  expect(items.array).toEqual(
    entityItems(
      { nodes },
      places.map((place) => place + 1),
    ).array,
  );
  expect(items.array).toHaveLength(WIDTH * nodes.length);
});

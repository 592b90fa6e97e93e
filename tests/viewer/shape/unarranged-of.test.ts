import { expect, test } from "vitest";
import { standingEntities } from "../../../src/graph/standing-entities.ts";
import { unarrangedOf } from "../../../src/viewer/shape/unarranged-of.ts";
import { groupedState } from "../grouped-state.ts";
import { fullState } from "../sample-state.ts";

test("only who stands for themselves is placed, and nothing is as flat as no screen is", () => {
  const { scene, table } = fullState();
  const { standing, aspect } = unarrangedOf(table, scene);
  expect(standing).toEqual(standingEntities(table));
  const flat = { ...scene, nodes: scene.nodes.map((node) => ({ ...node, y: 0 })) };
  const tall = { ...scene, nodes: scene.nodes.map((node) => ({ ...node, y: 1_000 * node.y })) };
  for (const one of [flat, tall, { ...scene, nodes: [] }]
    .map((made) => unarrangedOf(table, made).aspect)
    .concat(aspect)) {
    expect(one).toBeGreaterThan(0.5);
    expect(one).toBeLessThan(2);
  }
});

test("communities are those that the picture is parted by, or those that it is not", () => {
  const grouped = groupedState();
  expect([...(unarrangedOf(grouped.table, grouped.scene).communityOf ?? [])].slice(0, 3)).toEqual([0, 1, 0]);
  const { scene, table } = fullState();
  const nodes = scene.nodes.map(({ community: _community, ...node }) => node);
  expect(unarrangedOf(table, { ...scene, nodes }).communityOf).toBeUndefined();
  const said = nodes.map((node) => ({ ...node, community: 4 }));
  expect(unarrangedOf(table, { ...scene, nodes: said }).communityOf?.[0]).toBe(4);
});

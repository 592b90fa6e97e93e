import { expect, test } from "vitest";
import { standingEntities } from "../../../src/graph/standing-entities.ts";
import { tree } from "../../../src/viewer/shape/layouts/tree.ts";
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

test("whoever has no place yet takes no room in any layout", () => {
  const { scene, table } = fullState();
  const nodes = scene.nodes.map((node, i) => (i % 2 === 0 ? node : { ...node, absent: "unplaced" as const }));
  const unarranged = unarrangedOf(table, { ...scene, nodes });
  expect(unarranged.standing).toEqual(standingEntities(table).filter((entity) => entity % 2 === 0));
  for (const [i, x] of tree(unarranged, 0).x.entries()) if (i % 2 === 1) expect(x).toBe(0);
});

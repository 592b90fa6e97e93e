import fc from "fast-check";
import { expect, test } from "vitest";
import { type Pin, pinned, pinnedScene, unpinned } from "../../../src/viewer/state/pins.ts";
import { sampleState } from "../sample-state.ts";

const { scene } = sampleState();
const anyPin = fc.record({
  entity: fc.nat(scene.nodes.length - 1),
  x: fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
  y: fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
});

test("the last pin of an entity holds, in whole units, and pins stay in the order of their entities", () => {
  fc.assert(
    fc.property(fc.array(anyPin), (put) => {
      const pins = put.reduce<readonly Pin[]>((all, pin) => pinned(all, pin), []);
      const last = new Map(put.map(({ entity, x, y }) => [entity, { entity, x: Math.round(x), y: Math.round(y) }]));
      expect(pins).toEqual([...last.values()].sort((a, b) => a.entity - b.entity));
    }),
  );
});

test("what is let go is where the layout has it, and nobody else has moved", () => {
  fc.assert(
    fc.property(fc.array(anyPin, { minLength: 1 }), (put) => {
      const pins = put.reduce<readonly Pin[]>((all, pin) => pinned(all, pin), []);
      const { nodes, edges } = pinnedScene(scene, pins);
      expect(edges).toBe(scene.edges);
      for (const [entity, node] of nodes.entries()) {
        const pin = pins.find((one) => one.entity === entity);
        expect(node).toEqual(
          pin === undefined ? scene.nodes[entity] : { ...scene.nodes[entity], ...pin, pinned: true },
        );
      }
      expect(pinnedScene(scene, unpinned(pins, ...pins.map(({ entity }) => entity)))).toBe(scene);
    }),
  );
});

test("several are pinned at once as one after the other, and let go at once", () => {
  const pins = [3, 1, 2].map((entity) => ({ entity, x: entity + 0.4, y: -entity }));
  const all = pinned([], ...pins);
  expect(all).toEqual(pins.reduce<readonly Pin[]>((some, pin) => pinned(some, pin), []));
  expect(unpinned(all, 1, 3)).toEqual([{ entity: 2, x: 2, y: -2 }]);
});

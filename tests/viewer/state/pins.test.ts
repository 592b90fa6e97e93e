import fc from "fast-check";
import { expect, test } from "vitest";
import { type Pin, pinned, pinnedScene, unpinned } from "../../../src/viewer/state/pins.ts";
import { sampleState } from "../sample-state.ts";

const { scene } = sampleState();
const anyPin = fc.record({
  entity: fc.nat(scene.nodes.length - 1),
  x: fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
  y: fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
  layout: fc.constantFrom("forces", "circle"),
});

const put = (pins: readonly Pin[]) => pins.reduce<readonly Pin[]>((all, pin) => pinned(all, pin.layout, [pin]), []);

test("the last pin of an entity in a layout holds, in whole units, and pins stay in the order of their entities", () => {
  fc.assert(
    fc.property(fc.array(anyPin), (pins) => {
      const last = new Map(
        pins.map(({ entity, x, y, layout }) => [
          `${entity} ${layout}`,
          { entity, x: Math.round(x), y: Math.round(y), layout },
        ]),
      );
      expect(put(pins)).toEqual(
        [...last.values()].sort((a, b) => a.entity - b.entity || (a.layout < b.layout ? -1 : 1)),
      );
    }),
  );
});

test("what is let go is where the layout has it, and nobody is moved by what was pinned in another", () => {
  fc.assert(
    fc.property(fc.array(anyPin, { minLength: 1 }), (some) => {
      const pins = put(some);
      const { nodes, edges } = pinnedScene(scene, pins, "circle");
      expect(edges).toBe(scene.edges);
      for (const [entity, node] of nodes.entries()) {
        const pin = pins.find((one) => one.entity === entity && one.layout === "circle");
        const { x, y } = pin ?? {};
        expect(node).toEqual(pin === undefined ? scene.nodes[entity] : { ...scene.nodes[entity], x, y, pinned: true });
      }
      const entities = pins.map(({ entity }) => entity);
      const left = unpinned(pins, "circle", entities);
      expect(pinnedScene(scene, left, "circle")).toBe(scene);
      expect(left).toEqual(pins.filter(({ layout }) => layout === "forces"));
    }),
  );
});

test("several are pinned at once as one after the other, and let go at once", () => {
  const pins = [3, 1, 2].map((entity) => ({ entity, x: entity + 0.4, y: -entity, layout: "map" }));
  const all = pinned([], "map", pins);
  expect(all).toEqual(put(pins));
  expect(unpinned(all, "map", [1, 3])).toEqual([{ entity: 2, x: 2, y: -2, layout: "map" }]);
});

test("as many as a large case has are pinned and let go at once", { tags: ["slow"] }, () => {
  const pins = Array.from({ length: 200_000 }, (_, entity) => ({ entity, x: 0, y: 0 }));
  const all = pinned([], "forces", pins);
  expect(all).toHaveLength(pins.length);
  const everybody = pins.map(({ entity }) => entity);
  expect(unpinned(all, "forces", everybody)).toEqual([]);
});

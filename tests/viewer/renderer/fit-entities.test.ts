import fc from "fast-check";
import { expect, test } from "vitest";
import { fitEntities } from "../../../src/viewer/renderer/fit-entities.ts";
import { sampleState } from "../sample-state.ts";
import { standInCamera } from "./stand-in-camera.ts";

const { scene } = sampleState();
const some = fc.uniqueArray(fc.nat(scene.nodes.length - 1), { minLength: 1 });
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const position = fc.record({ x: between(-1, 2), y: between(-1, 2), ratio: between(0.05, 2) });

test("whoever is asked for is on the screen, with room for names around, wherever the camera was", () => {
  fc.assert(
    fc.property(some, position, (entities, from) => {
      const { sigma, graphToViewport, state, width, height } = standInCamera(4_000, from);
      sigma.getCamera().setState(fitEntities(sigma, scene, entities) ?? expect.fail());
      for (const entity of entities) {
        const { x, y } = graphToViewport(scene.nodes[entity] ?? expect.fail());
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(height);
      }
      expect(state.ratio).toBeLessThanOrEqual(1);
    }),
  );
});

test("where the camera has to stand is the same wherever it stands: who is in sight as a whole stays there when it is asked again", () => {
  fc.assert(
    fc.property(some, position, (entities, from) => {
      const there = fitEntities(standInCamera(4_000).sigma, scene, entities) ?? expect.fail();
      for (const now of [from, there]) {
        const again = fitEntities(standInCamera(4_000, { ...now }).sigma, scene, entities) ?? expect.fail();
        for (const of of ["x", "y", "ratio"] as const) expect(again[of]).toBeCloseTo(there[of], 9);
      }
    }),
  );
});

test("where none of them is in the scene nothing moves", () => {
  const { sigma } = standInCamera(4_000, { x: 0.3, y: 0.3, ratio: 0.5 });
  expect(fitEntities(sigma, scene, [9_999])).toBeUndefined();
});

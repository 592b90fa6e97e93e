import { expect, test } from "vitest";
import { drawnSoFar, placedInWords } from "../../../src/viewer/shape/placed-in-words.ts";
import { sampleState } from "../sample-state.ts";

const { scene } = sampleState();
const all = scene.nodes.length;

test("while some have no place it is said how many of how many are drawn, and nothing once all are", () => {
  expect(drawnSoFar({ ...scene, unplaced: all - 2 })).toEqual([
    `drawn so far: 2 of ${all} entities, first those of whom most is claimed`,
  ]);
  expect(drawnSoFar(scene)).toEqual([]);
});

test("each step is told in a sentence", () => {
  expect(placedInWords({ ...scene, unplaced: all - 2 }, "few")).toMatch(/^2 of \d+ entities are drawn so far/);
  expect(placedInWords(scene, "rough")).toContain("still being arranged");
  expect(placedInWords(scene, undefined)).toBe(`All ${all} entities are drawn where they stay`);
});

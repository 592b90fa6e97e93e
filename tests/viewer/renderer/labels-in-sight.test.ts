import { expect, test } from "vitest";
import { labelsInSight, surroundingsOf } from "../../../src/viewer/renderer/labels-in-sight.ts";
import { NOTHING } from "../../../src/viewer/state/chosen.ts";
import { emphasisOf } from "../../../src/viewer/state/emphasis.ts";
import { entityOf, rowOf, sampleState } from "../sample-state.ts";

const { scene, table } = sampleState();
const sight = { width: 800, height: 600, scale: 1, place: (entity: number) => ({ x: 50 + 90 * entity, y: 300 }) };
const chosen = emphasisOf(table, { kind: "claim", row: rowOf(table, "payment") }, NOTHING);

test("lines have no words until they are chosen; then they begin with the mark and name who says it", () => {
  const all = labelsInSight(scene, undefined, sight);
  expect(all.flatMap(({ lines }) => lines).join(" ")).not.toContain("allegedly");

  expect(labelsInSight(scene, chosen, sight)[0]?.lines).toEqual(["allegedly paid", "says Mara Quill"]);
});

test("who has no name is written slanted, and what stands out is written first", () => {
  const [, first, second, third] = labelsInSight(scene, chosen, sight);
  const names = [first, second, third].map((label) => label?.lines[0]).sort();
  expect(names).toEqual(["Joss Brandt", "Mara Quill", "Tidewater Company"]);
  expect(labelsInSight(scene, undefined, sight).find(({ slanted }) => slanted)?.lines).toEqual(["a senior official"]);
});

test("what is off the screen has no label", () => {
  expect(labelsInSight(scene, undefined, { ...sight, place: () => ({ x: -1, y: 300 }) })).toEqual([]);
});

test("labels mind every entity, those that stand out most, and only the lines that stand out", () => {
  const { obstacles, lines } = surroundingsOf(scene, chosen, sight);
  expect(obstacles).toHaveLength(scene.nodes.length);
  expect(obstacles[entityOf(table, "tidewater")]?.firm).toBe(true);
  expect(obstacles[entityOf(table, "port-almas")]?.firm).toBe(false);
  expect(lines.length).toBeLessThan(surroundingsOf(scene, undefined, sight).lines.length);
});

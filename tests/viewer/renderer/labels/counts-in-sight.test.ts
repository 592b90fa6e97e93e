import { expect, test } from "vitest";
import { countsInSight } from "../../../../src/viewer/renderer/labels/counts-in-sight.ts";
import { prepareScene } from "../../../../src/viewer/renderer/scene/prepare-scene.ts";
import { setLineStates } from "../../../../src/viewer/renderer/scene/set-line-states.ts";
import { entityOf, rowOf, sampleState } from "../../sample-state.ts";

const { scene, table } = sampleState();
const prepared = prepareScene(scene);
const ends = [entityOf(table, "tidewater"), entityOf(table, "joss-brandt")];
/** Only the two ends of the largest link are on the screen, so far apart. */
const sightAt = (span: number) => ({
  ...{ width: 800, height: 600, scale: 0.4 },
  place: (entity: number) =>
    ends.includes(entity) ? { x: 300 + span * ends.indexOf(entity), y: 200 } : { x: -9e3, y: 0 },
});
const showing = (...off: string[]) => {
  const rows = new Uint8Array(table.size).fill(1);
  for (const id of off) rows[rowOf(table, id)] = 0;
  return { rows, entities: new Uint8Array(table.entities.length).fill(1) };
};

test("a folded bundle tells how many claims it stands for, in its middle", () => {
  setLineStates(prepared, {});
  expect(countsInSight(prepared, sightAt(68))).toEqual([{ x: 334, y: 200, count: 4 }]);
});

test("on a short line the count stands beside it, and on one with no room there is none", () => {
  setLineStates(prepared, {});
  expect(countsInSight(prepared, sightAt(40))[0]?.y).toBeLessThan(195);
  expect(countsInSight(prepared, sightAt(15))).toEqual([]);
});

test("a bundle that is fanned out or opened needs no count", () => {
  expect(countsInSight(prepared, sightAt(400))).toEqual([]);
  const row = rowOf(table, "leads");
  const emphasis = {
    nodes: new Set<number>(),
    edges: new Set([row]),
    worded: new Set([row]),
    voices: new Set<number>(),
  };
  setLineStates(prepared, { emphasis });
  expect(countsInSight(prepared, sightAt(68))).toEqual([]);
});

test("only what is shown is counted, and a single claim is not", () => {
  setLineStates(prepared, { showing: showing("leads") });
  expect(countsInSight(prepared, sightAt(68))[0]?.count).toBe(3);
  setLineStates(prepared, { showing: showing("leads", "payment", "payment-denied") });
  expect(countsInSight(prepared, sightAt(68))).toEqual([]);
});

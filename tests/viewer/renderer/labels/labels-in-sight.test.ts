import { expect, test } from "vitest";
import { labelsInSight, surroundingsOf } from "../../../../src/viewer/renderer/labels/labels-in-sight.ts";
import { type Moment, SHOWINGS } from "../../../../src/viewer/renderer/renderer.ts";
import { setEntityStates } from "../../../../src/viewer/renderer/scene/entity-state.ts";
import { prepareScene } from "../../../../src/viewer/renderer/scene/prepare-scene.ts";
import { setLineStates } from "../../../../src/viewer/renderer/scene/set-line-states.ts";
import type { Sight } from "../../../../src/viewer/renderer/scene/sight.ts";
import { NOTHING } from "../../../../src/viewer/state/chosen.ts";
import { emphasisOf } from "../../../../src/viewer/state/emphasis.ts";
import { entityOf, fullState, rowOf, sampleState } from "../../sample-state.ts";

const { scene, table } = sampleState();
const sight = { width: 800, height: 600, scale: 1, place: (entity: number) => ({ x: 50 + 90 * entity, y: 300 }) };
const emphasis = emphasisOf(table, { kind: "claim", row: rowOf(table, "payment") }, NOTHING);

function seen(moment: Moment, around: Sight = sight, drawn = scene) {
  const prepared = prepareScene(drawn);
  setLineStates(prepared, moment);
  setEntityStates(prepared, moment);
  return { labels: labelsInSight(prepared, moment, around), around: surroundingsOf(prepared, moment, around) };
}

test("lines have no words until they are chosen; then they begin with the mark and name who says it", () => {
  const all = seen({}).labels;
  expect(all.flatMap(({ lines }) => lines).join(" ")).not.toContain("allegedly");

  expect(seen({ emphasis }).labels[0]?.lines).toEqual(["allegedly paid", "says Mara Quill"]);
});

test("that a work speaks in its own voice has a line to itself, which no long title cuts off", () => {
  const full = fullState();
  const own = emphasisOf(full.table, { kind: "claim", row: rowOf(full.table, "own-voice") }, NOTHING) ?? emphasis;
  expect(seen({ emphasis: own }, sight, full.scene).labels[0]?.lines.slice(1)).toEqual([
    "says “Sorn takes it back” (The Gazette)",
    "in its own voice",
  ]);
});

test("who has no name is written slanted, and what stands out is written first", () => {
  const [, first, second, third] = seen({ emphasis }).labels;
  const names = [first, second, third].map((label) => label?.lines[0]).sort();
  expect(names).toEqual(["Joss Brandt", "Mara Quill", "Tidewater Company"]);
  expect(seen({}).labels.find(({ slanted }) => slanted)?.lines).toEqual(["a senior official"]);
});

test("who is pinned is named before everybody else, also before those of a group who are named first", () => {
  const pinned = entityOf(table, "port-almas");
  const nodes = scene.nodes.map((node) => (node.entity === pinned ? { ...node, pinned: true as const } : node));
  const drawn = { ...scene, nodes };
  expect(seen({}, sight, drawn).labels[0]?.lines).toEqual(["Port Almas"]);
  const leading = { ...emphasis, nodes: new Set(nodes.keys()), edges: new Set<number>(), worded: new Set<number>() };
  const tidewater = entityOf(table, "tidewater");
  const moment = { emphasis: { ...leading, leading: [tidewater] } } as Moment;
  const [first, second] = seen(moment, sight, drawn).labels;
  expect([first?.lines, second?.lines]).toEqual([["Port Almas"], ["Tidewater Company"]]);
});

test("what is off the screen has no label", () => {
  expect(seen({}, { ...sight, place: () => ({ x: -1, y: 300 }) }).labels).toEqual([]);
});

test("an entity of which nothing is left has no label, and a chosen line that is switched off no words", () => {
  const entities = new Uint8Array(table.entities.length).fill(1);
  entities[entityOf(table, "port-almas")] = 0;
  const names = (moment: Moment) => seen(moment).labels.flatMap(({ lines }) => lines);
  const showing = { rows: new Uint8Array(table.size), entities };
  expect(names({})).toContain("Port Almas");
  expect(names({ showing })).not.toContain("Port Almas");
  expect(names({ showing, emphasis }).join(" ")).not.toContain("allegedly");
});

test("labels mind every entity, those that stand out most, and only the lines that stand out", () => {
  const { obstacles, lines } = seen({ emphasis }).around;
  expect(obstacles).toHaveLength(scene.nodes.length);
  expect(obstacles.filter(({ firm }) => firm)).toHaveLength(3);
  expect(lines.length).toBeLessThan(seen({}).around.lines.length);
});

test("those who were chosen together are named before all others, once each, and nobody is who is not there", () => {
  const several = [entityOf(table, "port-almas"), entityOf(table, "ilya-sorn")];
  const names = several.map((entity) => scene.nodes[entity]?.label);
  const { labels } = seen({ several: new Set(several) });
  const said = labels.map(({ lines }) => lines.join(" "));
  expect(said.slice(0, 2).toSorted()).toEqual(names.toSorted());
  expect(labels.slice(0, 2).every(({ forced }) => forced)).toBe(true);
  for (const name of names) expect(said.filter((one) => one === name)).toHaveLength(1);

  const entities = new Uint8Array(table.entities.length).fill(SHOWINGS.there);
  for (const entity of several) entities[entity] = SHOWINGS.gone;
  const hidden = seen({
    several: new Set(several),
    showing: { rows: new Uint8Array(table.size).fill(1), entities },
  }).labels;
  for (const name of names) expect(hidden.map(({ lines }) => lines.join(" "))).not.toContain(name);
});

test("who is opened, and who was chosen, has a name in any case, and the opened one before all others", () => {
  const [opened, other] = [entityOf(table, "port-almas"), entityOf(table, "ilya-sorn")];
  const chosen = emphasisOf(table, { kind: "entity", entity: opened }, NOTHING);
  const { labels } = seen({ ...(chosen && { emphasis: chosen }), several: new Set([other]) });
  const always = labels.filter((label) => label.always).map(({ lines }) => lines.join(" "));
  expect(always).toEqual([opened, other].map((entity) => scene.nodes[entity]?.label));
  expect(labels.filter(({ lines }) => lines.join(" ") === always[0])).toHaveLength(1);
});

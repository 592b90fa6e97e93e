import { expect, test } from "vitest";
import { SHOWINGS } from "../../../../src/viewer/renderer/renderer.ts";
import { ENTITY_STATES, setEntityStates } from "../../../../src/viewer/renderer/scene/entity-state.ts";
import { prepareScene } from "../../../../src/viewer/renderer/scene/prepare-scene.ts";
import { entityOf, sampleState } from "../../sample-state.ts";

const { scene, table } = sampleState();
const { back, rest, ringed, gone } = ENTITY_STATES;
const [company, person, place] = ["tidewater", "joss-brandt", "port-almas"].map((id) => entityOf(table, id)) as [
  number,
  number,
  number,
];

function statesFor(moment: Parameters<typeof setEntityStates>[1]) {
  const prepared = prepareScene(scene);
  setEntityStates(prepared, moment);
  return prepared.entityStates.bytes;
}

test("without an emphasis every entity is at rest, but for those of which nothing is left", () => {
  const showing = { rows: new Uint8Array(table.size).fill(1), entities: new Uint8Array(table.entities.length).fill(1) };
  showing.entities[place] = 0;
  const states = statesFor({ showing });
  expect([states[company], states[place]]).toEqual([rest, back]);
});

test("with an emphasis the rest steps back, and the chosen entity and the voices have a ring", () => {
  const emphasis = { nodes: new Set([company]), edges: new Set<number>(), worded: new Set<number>() };
  const states = statesFor({ emphasis: { ...emphasis, voices: new Set([person]), chosen: company } });
  expect([states[company], states[person], states[place]]).toEqual([ringed, ringed, back]);
});

test("who is gone is not drawn, not even as the voice of a chosen claim or as the chosen one", () => {
  const entities = new Uint8Array(table.entities.length).fill(SHOWINGS.gone);
  entities[person] = SHOWINGS.there;
  const emphasis = { nodes: new Set([person]), edges: new Set<number>(), worded: new Set<number>() };
  const states = statesFor({
    showing: { rows: new Uint8Array(table.size), entities },
    emphasis: { ...emphasis, voices: new Set([company]), chosen: place },
  });
  expect([states[company], states[person], states[place]]).toEqual([gone, rest, gone]);
});

test("those who are chosen together have two rings whatever else stands out, and nobody steps back for them", () => {
  const { several } = ENTITY_STATES;
  const states = statesFor({ several: new Set([person, place]) });
  expect([states[company], states[person], states[place]]).toEqual([rest, several, several]);

  const emphasis = { nodes: new Set([company]), edges: new Set<number>(), worded: new Set<number>() };
  const beside = statesFor({
    several: new Set([person]),
    emphasis: { ...emphasis, voices: new Set([person]), chosen: company },
  });
  expect([beside[company], beside[person], beside[place]]).toEqual([ringed, several, back]);

  const entities = new Uint8Array(table.entities.length).fill(SHOWINGS.there);
  entities[person] = SHOWINGS.gone;
  const hidden = statesFor({ several: new Set([person]), showing: { rows: new Uint8Array(table.size), entities } });
  expect(hidden[person]).toBe(gone);
});

import { expect, test } from "vitest";
import { drawnInSight } from "../../../src/viewer/renderer/drawn-in-sight.ts";
import { fitEntities } from "../../../src/viewer/renderer/fit-entities.ts";
import { SHOWINGS } from "../../../src/viewer/renderer/renderer.ts";
import { sampleState } from "../sample-state.ts";
import { standInCamera } from "./stand-in-camera.ts";

const { scene } = sampleState();
const some = [0, 2, 3];
const entities = Uint8Array.from(scene.nodes, (_, entity) => (some.includes(entity) ? SHOWINGS.there : SHOWINGS.gone));
const showing = { rows: new Uint8Array(0), entities };

function begun() {
  const stood = standInCamera(4_000);
  const drawn = drawnInSight(() => ({ sigma: stood.sigma, scene }), scene);
  return { ...stood, drawn, fitted: () => fitEntities(stood.sigma, scene, some) ?? expect.fail() };
}

/** The picture becomes so wide. */
function widen({ size, drawn }: ReturnType<typeof begun>, width: number): void {
  const before = { left: 0, top: 0, ...size };
  size.width = width;
  drawn.resize(before, { ...before, width });
}

test("all are drawn until somebody is left out, and then the camera is as near as the others fill the picture", () => {
  const { drawn, fitted } = begun();
  expect([drawn.count, drawn.spread]).toEqual([scene.nodes.length, 1]);
  drawn.show(showing);
  expect([drawn.count, drawn.spread]).toEqual([some.length, fitted().ratio]);
  drawn.show(undefined);
  expect([drawn.count, drawn.spread]).toEqual([scene.nodes.length, 1]);
});

test("just those who are drawn are brought into sight, and all of the picture where nobody is left out", () => {
  const { drawn, state, fitted } = begun();
  drawn.show(showing);
  drawn.showAll(0);
  expect(state).toEqual(fitted());
  drawn.show(undefined);
  drawn.showAll(0);
  expect(state).toEqual({ x: 0.5, y: 0.5, ratio: 1 });
});

test("where nobody at all is drawn nothing moves", () => {
  const { drawn, state } = begun();
  Object.assign(state, { x: 0.3, ratio: 0.4 });
  drawn.show({ ...showing, entities: entities.map(() => SHOWINGS.gone) });
  drawn.showAll(0);
  expect([drawn.count, drawn.spread, state]).toEqual([0, 1, { x: 0.3, y: 0.5, ratio: 0.4 }]);
});

test("in a picture of another size they stay in sight for whoever moved nothing by hand, and for nobody else", () => {
  const stood = begun();
  stood.drawn.show(showing);
  stood.drawn.showAll(0);
  widen(stood, 300);
  for (const of of ["x", "y", "ratio"] as const) expect(stood.state[of]).toBeCloseTo(stood.fitted()[of], 9);
  Object.assign(stood.state, { x: 0.3 });
  const byHand = { ...stood.state };
  widen(stood, 700);
  expect(stood.state).toEqual(byHand);
});

test("how near the camera is with all who are drawn in sight is measured again in a picture of another size, whoever moved it", () => {
  for (const x of [undefined, 0.3]) {
    const stood = begun();
    stood.drawn.show(showing);
    stood.drawn.showAll(0);
    const before = stood.drawn.spread;
    if (x !== undefined) Object.assign(stood.state, { x });
    widen(stood, 300);
    expect(stood.drawn.spread).toBeCloseTo(stood.fitted().ratio, 9);
    expect(stood.drawn.spread).not.toBeCloseTo(before, 2);
  }
});

test("another scene is drawn whole, and whoever was brought into sight before stays in sight no more", () => {
  const stood = begun();
  stood.drawn.show(showing);
  stood.drawn.showAll(0);
  stood.drawn.begin();
  expect([stood.drawn.count, stood.drawn.spread]).toEqual([scene.nodes.length, 1]);
  const there = { ...stood.state };
  widen(stood, 300);
  expect(stood.state).toEqual(there);
});

test("with each step of played time everybody is gone through once", () => {
  let reads = 0;
  const counted = new Proxy(entities, {
    get(target, key) {
      reads++;
      return Reflect.get(target, key);
    },
  });
  begun().drawn.show({ ...showing, entities: counted });
  expect(reads).toBe(scene.nodes.length);
});

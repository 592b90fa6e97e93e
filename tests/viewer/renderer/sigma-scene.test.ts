import { expect, test } from "vitest";
import { LIGHT } from "../../../src/viewer/palette.ts";
import type { Scene } from "../../../src/viewer/renderer/renderer.ts";
import { SHAPE_OF_KIND } from "../../../src/viewer/renderer/scene/entity-shape.ts";
import { prepareScene } from "../../../src/viewer/renderer/scene/prepare-scene.ts";
import { piecesFor, sigmaScene } from "../../../src/viewer/renderer/sigma-scene.ts";
import { madeGroups } from "../made-groups.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Stands in for Sigma's own, which Node cannot load. */
const toSquare = Object.assign(({ x, y }: Point): Point => ({ x: x / 2_000, y: y / 2_000 }), {
  ratio: 2_000,
  inverse: ({ x, y }: Point): Point => ({ x: x * 2_000, y: y * 2_000 }),
  applyTo: () => undefined,
});
const looks = { palette: () => LIGHT, distance: () => ({ thin: 1, far: 0, faint: 0 }) };
const scene = madeGroups();
const elsewhere: Scene = { ...scene, nodes: scene.nodes.map((node, i) => ({ ...node, x: 500 * i, y: -250 * i })) };

/** A scene as it was given, which can become another. */
function given(first: Scene) {
  let now = first;
  const of = sigmaScene(() => ({ scene: now, prepared: prepareScene(now), toSquare }), looks);
  return {
    of,
    become(next: Scene) {
      now = next;
    },
    /** All that Sigma and our programs have of it. */
    told: () => ({
      nodes: of.graph().mapNodes((id, { x, y, entity }) => ({ id, x, y, entity })),
      items: of.lines.items.array,
      count: of.lines.count,
      states: [of.lines.states.bytes.length, of.entities.states.bytes.length],
    }),
  };
}

test("Sigma is told of no line: our program has all of them, and a graph all entities", () => {
  const { of } = given(scene);
  expect([of.graph().order, of.graph().size]).toEqual([scene.nodes.length, 0]);
  expect(of.lines.count).toBe(scene.edges.length);
});

test("whoever has moved is where they would be had they been there from the beginning, and lines are sent again", () => {
  const { of, become, told } = given(scene);
  const [, moved = expect.fail()] = elsewhere.nodes;
  const next = { ...scene, nodes: scene.nodes.with(1, moved) };
  become(next);
  of.move(new Set([1]));
  expect(told()).toEqual(given(next).told());
  expect(of.lines.items.version).toBe(1);
});

test("everybody is put at places of Sigma's own square, in another shape too", () => {
  const places = Float64Array.from(elsewhere.nodes.flatMap((node) => Object.values(toSquare(node))));
  const put = given(scene);
  put.of.putAt(places);
  expect(put.told()).toEqual(given(elsewhere).told());

  const sized = { ...scene, nodes: scene.nodes.map((node) => ({ ...node, size: 20 })) };
  const reshaped = given(scene);
  reshaped.become(sized);
  reshaped.of.reshape(places);
  expect(reshaped.told()).toEqual(
    given({ ...sized, nodes: sized.nodes.map((node, i) => ({ ...node, ...at(i) })) }).told(),
  );
});

test("another scene in place of one is told as if it had been the first, and lines are sent again", () => {
  const { of, become, told } = given(scene);
  const [node = expect.fail()] = elsewhere.nodes;
  const next = {
    ...scene,
    nodes: [...elsewhere.nodes.slice(0, 4), { ...node, entity: 4, joined: true as const }],
    edges: [],
  };
  become(next);
  of.replace();
  expect(told()).toEqual(given(next).told());
  expect(of.lines.items.version).toBe(1);
});

test("an entity looks as the scene has it now, and one that is in it no more is hidden", () => {
  const { of, become } = given(scene);
  become({ ...scene, nodes: scene.nodes.map((node) => ({ ...node, kind: "place", size: 9 })) });
  expect(of.look({ x: 1, y: 2, entity: 3 })).toMatchObject({
    x: 1,
    y: 2,
    entity: 3,
    size: 9,
    shape: SHAPE_OF_KIND.place,
  });
  expect(of.look({ x: 1, y: 2, entity: 99 })).toEqual({ x: 1, y: 2, hidden: true });
});

test("where there are so many lines that each is small they are cut into fewer pieces", () => {
  const [edge = expect.fail()] = scene.edges;
  expect(given(scene).of.lines.pieces).toBe(piecesFor(scene));
  expect(piecesFor({ edges: Array(20_000).fill(edge) })).toBeLessThan(piecesFor(scene));
});

function at(entity: number): Point {
  const { x, y } = elsewhere.nodes[entity] ?? expect.fail();
  return { x, y };
}

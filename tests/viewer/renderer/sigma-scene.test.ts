import { expect, test } from "vitest";
import { LIGHT } from "../../../src/viewer/palette.ts";
import { wholly } from "../../../src/viewer/renderer/pieces.ts";
import type { Scene } from "../../../src/viewer/renderer/renderer.ts";
import { prepareScene } from "../../../src/viewer/renderer/scene/prepare-scene.ts";
import { layingOut, piecesFor, sigmaScene } from "../../../src/viewer/renderer/sigma-scene.ts";
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
  const placed = () => ({ scene: now, prepared: prepareScene(now), toSquare });
  const laidOut = () => wholly(layingOut(placed()));
  const of = sigmaScene(placed, laidOut(), looks);
  return {
    of,
    laidOut,
    become(next: Scene) {
      now = next;
    },
    /** All that our programs have of it. */
    told: () => ({
      entities: [of.entities.items.array, of.entities.items.count],
      items: of.lines.items.array,
      count: of.lines.count,
      states: [of.lines.states.bytes.length, of.entities.states.bytes.length],
    }),
  };
}

test("our programs have all lines and all entities", () => {
  const { of } = given(scene);
  expect([of.entities.items.count, of.lines.count]).toEqual([scene.nodes.length, scene.edges.length]);
});

test("whoever has moved is where they would be had they been there from the beginning, and all is sent again", () => {
  const { of, become, told } = given(scene);
  const [, moved = expect.fail()] = elsewhere.nodes;
  const next = { ...scene, nodes: scene.nodes.with(1, moved) };
  become(next);
  of.move();
  expect(told()).toEqual(given(next).told());
  expect([of.lines.items.version, of.entities.items.version]).toEqual([1, 1]);
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
  expect([reshaped.of.lines.items.version, reshaped.of.entities.items.version]).toEqual([1, 1]);
});

test("another scene in place of one is told as if it had been the first, and all is sent again", () => {
  const { of, become, laidOut, told } = given(scene);
  const [node = expect.fail()] = elsewhere.nodes;
  const next = {
    ...scene,
    nodes: [...elsewhere.nodes.slice(0, 4), { ...node, entity: 4, absent: "joined" as const }],
    edges: [],
  };
  become(next);
  of.replace(laidOut());
  expect(told()).toEqual(given(next).told());
  expect([of.lines.items.version, of.entities.items.version]).toEqual([1, 1]);
});

test("where there are so many lines that each is small they are cut into fewer pieces, and so are the first of them", () => {
  const [edge = expect.fail()] = scene.edges;
  expect(given(scene).of.lines.pieces).toBe(piecesFor(scene));
  const many = piecesFor({ edges: Array(20_000).fill(edge) });
  expect(many).toBeLessThan(piecesFor(scene));
  expect(piecesFor({ edges: [edge], unplaced: 30_000 })).toBe(many);
});

function at(entity: number): Point {
  const { x, y } = elsewhere.nodes[entity] ?? expect.fail();
  return { x, y };
}

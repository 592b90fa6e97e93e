import { expect, test } from "vitest";
import { ENTITY_KINDS } from "../../../../src/model/entity.ts";
import { FAMILIES } from "../../../../src/model/predicate.ts";
import { LIGHT } from "../../../../src/viewer/palette.ts";
import {
  ENTITY_INKS,
  entityInks,
  inkOf,
  inkOfEntity,
  LINE_INKS,
  lineInks,
  rgb,
} from "../../../../src/viewer/renderer/scene/inks.ts";
import { rowOf, sampleState } from "../../sample-state.ts";

const { scene, table } = sampleState();
const inkFor = (id: string) => {
  const edge = scene.edges.find(({ row }) => row === rowOf(table, id));
  return edge === undefined ? -1 : inkOf(edge);
};
const at = (inks: Float32Array, ink: number) => [...inks.subarray(3 * ink, 3 * ink + 3)];
const near = (hex: string) => [...Float32Array.from(rgb(hex))];

test("a colour is three numbers from 0 to 1", () => {
  expect(rgb("#ff0033")).toEqual([1, 0, 0.2]);
});

test("a claim is drawn in its family's colour, a denial in its own", () => {
  expect(at(lineInks(LIGHT), inkFor("payment"))).toEqual(near(LIGHT.families.money));
  expect(at(lineInks(LIGHT), inkFor("payment-denied"))).toEqual(near(LIGHT.denial));
});

test("there are as many colours as the shaders have room for", () => {
  expect(lineInks(LIGHT)).toHaveLength(3 * LINE_INKS);
  expect(LINE_INKS).toBe(FAMILIES.length + 1);
  expect(entityInks(LIGHT)).toHaveLength(3 * ENTITY_INKS);
});

test("an entity is drawn in its kind's colour, or in that of the family it was given", () => {
  for (const kind of ENTITY_KINDS) {
    expect(at(entityInks(LIGHT), inkOfEntity({ kind }))).toEqual(near(LIGHT.kinds[kind]));
    for (const ink of FAMILIES)
      expect(at(entityInks(LIGHT), inkOfEntity({ kind, ink }))).toEqual(near(LIGHT.families[ink]));
  }
});

import { expect, test } from "vitest";
import { LIGHT } from "../../../src/viewer/palette.ts";
import { afarSight } from "../../../src/viewer/picture-file/afar-sight.ts";
import { svgElement } from "../../../src/viewer/picture-file/svg-element.ts";
import { svgGroups } from "../../../src/viewer/picture-file/svg-groups.ts";
import { madeGroups } from "../made-groups.ts";
import { parsedSvg } from "./parsed-svg.ts";
import { plainRuler } from "./ruler.ts";

const scene = madeGroups();
const drawn = (rows: readonly number[]) => {
  const showing = { rows: Uint8Array.from(rows), entities: new Uint8Array(scene.nodes.length).fill(1) };
  const markup = svgElement("svg", {}, ...svgGroups(scene, { showing }, LIGHT, afarSight(scene), plainRuler()));
  return parsedSvg(markup);
};

test("each group is a disc with its name, and what leads between two is one dashed line with how much that is", () => {
  const elements = drawn([1, 1, 1, 1, 1, 1, 1, 1]);
  expect(elements.filter(({ attributes }) => attributes.class === "group")).toHaveLength(2);
  const bundles = elements.filter(({ attributes }) => attributes.class === "bundle");
  expect(bundles.map(({ attributes }) => attributes["stroke-dasharray"])).toEqual(["7 6"]);
  const words = elements.map(({ words }) => words);
  expect(words).toEqual(expect.arrayContaining(["4 allegations", "Entity 0", "Entity 3", "and 2 others"]));
});

test("what is not shown leads nowhere, and a group of which nothing is left is not drawn", () => {
  const elements = drawn([1, 1, 0, 0, 0, 0, 0, 0]);
  expect(elements.filter(({ attributes }) => attributes.class === "bundle")).toEqual([]);
  expect(elements.filter(({ attributes }) => attributes.class === "group")).toHaveLength(1);
});

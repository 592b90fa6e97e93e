import { expect, test } from "vitest";
import { LIGHT } from "../../../src/viewer/palette.ts";
import { edgeAppearance, nodeAppearance } from "../../../src/viewer/picture-file/appearance.ts";
import type { Emphasis, SceneEdge, SceneNode } from "../../../src/viewer/renderer/renderer.ts";
import { widthByLines } from "../../../src/viewer/renderer/scene/width-by-lines.ts";
import { rowOf, sampleState } from "../sample-state.ts";

const { scene, table } = sampleState();
const edge = (id: string): SceneEdge => {
  const found = scene.edges.find(({ row }) => row === rowOf(table, id));
  if (found === undefined) throw new Error(id);
  return found;
};
const none: Emphasis = { nodes: new Set(), edges: new Set(), worded: new Set(), voices: new Set() };
const strength = (colour: string) => Number.parseInt(colour.slice(7), 16) / 255;

test("a denial differs from what it denies in shape and in colour", () => {
  const [asserted, denied] = [
    edgeAppearance(edge("payment"), LIGHT, {}),
    edgeAppearance(edge("payment-denied"), LIGHT, {}),
  ];
  expect(asserted.head).toBe("arrow");
  expect(denied.head).toBe("bar");
  expect(denied.color.slice(0, 7)).toBe(LIGHT.denial);
  expect(asserted.color.slice(0, 7)).toBe(LIGHT.families.money);
});

test("a claim that holds both ways has no arrowhead", () => {
  expect(edgeAppearance(edge("meeting"), LIGHT, {}).head).toBe("none");
});

test("a withdrawn claim is drawn weaker, but drawn", () => {
  const weak = strength(edgeAppearance(edge("sister"), LIGHT, {}).color);
  expect(weak).toBeGreaterThan(0.2);
  expect(weak).toBeLessThan(strength(edgeAppearance(edge("leads"), LIGHT, {}).color));
});

test("with an emphasis everything else steps back", () => {
  const out = { ...none, edges: new Set([rowOf(table, "payment")]) };
  expect(strength(edgeAppearance(edge("payment"), LIGHT, { emphasis: out }).color)).toBe(1);
  expect(strength(edgeAppearance(edge("leads"), LIGHT, { emphasis: out }).color)).toBeLessThan(0.3);
});

test("a voice has a ring and does not step back", () => {
  const node = scene.nodes[0] as SceneNode;
  const voice = nodeAppearance(node, LIGHT, { emphasis: { ...none, voices: new Set([node.entity]) } });
  expect(voice.ring).toBe(LIGHT.accent);
  expect(strength(voice.color)).toBe(1);
  expect(nodeAppearance(node, LIGHT, {}).ring).toBeUndefined();
});

test("an entity of which nothing is left steps back", () => {
  const node = scene.nodes[0] as SceneNode;
  const entities = new Uint8Array(scene.nodes.length);
  const showing = { rows: new Uint8Array(table.size), entities };
  expect(strength(nodeAppearance(node, LIGHT, { showing }).color)).toBeLessThan(0.5);
});

test("one of those who were chosen together has two rings at full strength, whatever else stands out", () => {
  const node = scene.nodes[1] as SceneNode;
  const alone = nodeAppearance(node, LIGHT, { emphasis: none });
  expect(alone.ring).toBeUndefined();
  const several = nodeAppearance(node, LIGHT, { emphasis: none, several: new Set([node.entity]) });
  expect(several).toMatchObject({ ring: LIGHT.accent, rings: 2 });
  expect(strength(several.color)).toBe(1);
  expect(nodeAppearance(node, LIGHT, { emphasis: { ...none, chosen: node.entity } }).rings).toBe(1);
});

test("a line is as wide as its link has lines, where that is asked for, and an entity has the colour that it was given", () => {
  const widths = [0, 1, 2, 3].map((lines) => edgeAppearance(edge("payment"), LIGHT, {}, lines).size);
  expect(widths).toEqual([1.7, ...[1, 2, 3].map(widthByLines)]);
  const node = { ...(scene.nodes[0] as SceneNode), ink: "harm" } as const;
  expect(nodeAppearance(node, LIGHT, {}).color.slice(0, 7)).toBe(LIGHT.families.harm);
});

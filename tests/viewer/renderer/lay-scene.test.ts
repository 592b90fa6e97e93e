import { expect, test } from "vitest";
import { frameOf } from "../../../src/viewer/renderer/frame.ts";
import { isDrawnAs, laying } from "../../../src/viewer/renderer/lay-scene.ts";
import { wholly } from "../../../src/viewer/renderer/pieces.ts";
import { madeGroups } from "../made-groups.ts";

/** Stands in for Sigma's own, which Node cannot load. */
const normalizing = () => {
  const to = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x: x / 2_000, y: y / 2_000 });
  return Object.assign(to, { ratio: 2_000, inverse: to, applyTo: () => undefined });
};

test("all of a scene is laid out for what draws it, and what is the same of another is taken over", () => {
  const scene = madeGroups();
  const laid = wholly(laying(scene, normalizing));
  expect(laid.frame).toEqual(frameOf(scene));
  expect(laid.items.entities.count).toBe(scene.nodes.length);
  const nodes = scene.nodes.map((node) => ({ ...node, x: -node.x }));
  const next = wholly(laying({ ...scene, nodes }, normalizing, laid.prepared));
  expect(next.prepared.bundles).toBe(laid.prepared.bundles);
  expect(next.items).toEqual(wholly(laying({ ...scene, nodes }, normalizing)).items);
});

test("what is written beside a scene is not drawn, and who lies elsewhere is", () => {
  const scene = madeGroups();
  expect(isDrawnAs(scene, { ...scene, key: { sizes: undefined, colours: [] } })).toBe(true);
  expect(isDrawnAs(scene, { ...scene, nodes: [...scene.nodes] })).toBe(false);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { pictureScales, type SharedPicture } from "../../../src/viewer/renderer/picture-scales.ts";
import { madeGroups } from "../made-groups.ts";

const { groups: _groups, ...scene } = madeGroups();
const [node = expect.fail(), edge = expect.fail()] = [scene.nodes[0], scene.edges[0]];
const large = { ...scene, nodes: Array(4_000).fill(node), edges: Array(8_000).fill(edge) };
const whole = (of: SharedPicture["scene"], width = 976): SharedPicture => {
  return { width, height: 675, scene: of, drawn: of.nodes.length, spread: 1 };
};
const ratios = fc.double({ min: 0.002, max: 2.5, noNaN: true });

test("as near as the camera comes entities are twice their size at least, however many share the picture", () => {
  for (const of of [scene, large]) {
    const { nearest, scale } = pictureScales(() => whole(of));
    expect(nearest()).toBeLessThanOrEqual(0.05);
    expect(scale(nearest())).toBeGreaterThan(1.999);
  }
});

test("whoever is not drawn takes nobody's room", () => {
  const all = pictureScales(() => whole(large));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4_000 }), ratios, (drawn, ratio) => {
      const some = pictureScales(() => ({ ...whole(large), drawn }));
      expect(some.scale(ratio)).toBeGreaterThanOrEqual(all.scale(ratio));
    }),
  );
});

test("from where a group has opened nothing is drawn as one any more, and from afar all is", () => {
  const { opened, scale, distance } = pictureScales(() => whole({ ...large, groups: [] }));
  expect(distance(scale(opened())).far).toBeCloseTo(0);
  expect(distance(scale(1))).toMatchObject({ far: 1, faint: 0 });
});

test("without groups nothing is drawn as one: many lines are fainter from afar instead", () => {
  const { scale, distance } = pictureScales(() => whole(large));
  expect(distance(scale(1)).far).toBe(0);
  expect(distance(scale(1)).faint).toBeGreaterThan(0.5);
  expect(pictureScales(() => whole(scene)).distance(0.1).faint).toBe(0);
});

test("a picture is scaled as it is when that is asked", () => {
  let width = 976;
  const { scale } = pictureScales(() => whole(large, width));
  const wide = scale(1);
  width = 400;
  expect(scale(1)).toBeLessThan(wide);
});

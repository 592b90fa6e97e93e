import fc from "fast-check";
import { expect, test } from "vitest";
import { groupAt, groupsInSight } from "../../../../src/viewer/renderer/groups/groups-in-sight.ts";
import { distanceToBox } from "../../../../src/viewer/renderer/labels/symbol-grid.ts";
import type { Moment, Scene } from "../../../../src/viewer/renderer/renderer.ts";
import { prepareScene } from "../../../../src/viewer/renderer/scene/prepare-scene.ts";
import { setLineStates } from "../../../../src/viewer/renderer/scene/set-line-states.ts";
import { madeGroups } from "../../made-groups.ts";
import { plainRuler } from "../../picture-file/ruler.ts";

const scene = madeGroups();

function seen(
  drawn: Scene,
  unit: number,
  { width, height } = { width: 900, height: 600 },
  moment: Moment = {},
  isSteady = false,
) {
  const prepared = prepareScene(drawn);
  setLineStates(prepared, moment);
  if (prepared.groups === undefined) return expect.fail("there are groups");
  const at = ({ x, y }: { x: number; y: number }) => ({ x: width / 2 + (x - 600) * unit, y: height / 2 - y * unit });
  return groupsInSight(drawn, prepared.groups, { width, height, unit, at }, plainRuler(), isSteady);
}

test("from afar each group is a disc with its name and its claims, and what leads between two is one bundle", () => {
  const { discs, bundles, names } = seen(scene, 0.5);
  expect(discs.map(({ group, radius }) => ({ group, radius }))).toEqual([
    { group: 0, radius: 75 },
    { group: 1, radius: 75 },
  ]);
  expect(bundles.map(({ count }) => count)).toEqual([4]);
  expect(bundles[0]?.from.x).toBeCloseTo((discs[0]?.x ?? 0) + 75);
  expect(names.map(({ lines }) => lines)).toEqual([
    ["Entity 0", "and 2 others", "7 claims"],
    ["Entity 3", "and 2 others", "5 claims"],
  ]);
});

test("a group is found under a point of its disc, and nothing beside it", () => {
  const { discs } = seen(scene, 0.5);
  expect(groupAt(discs, discs[1] ?? { x: 0, y: 0 })).toBe(1);
  expect(groupAt(discs, { x: 450, y: 20 })).toBeUndefined();
});

test("the name of a group never stands on another's disc, nor over the edge", () => {
  const anyDisc = fc.record({
    ...{ x: fc.integer({ min: 0, max: 1_200 }), y: fc.integer({ min: -500, max: 500 }) },
    ...{ radius: fc.integer({ min: 20, max: 260 }), members: fc.integer({ min: 2, max: 900 }), lead: fc.nat(6) },
  });
  fc.assert(
    fc.property(
      fc.array(anyDisc, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 320, max: 1_400 }),
      (groups, width) => {
        const nodes = scene.nodes.map(({ group, ...node }) => node);
        const size = { width, height: 600 };
        const { discs, names } = seen({ ...scene, nodes, groups }, 0.5, size);
        for (const name of names) {
          expect(name.x >= 0 && name.y >= 0 && name.x + name.width <= width && name.y + name.height <= 600).toBe(true);
          const far = discs.map((disc) => distanceToBox(disc, name)).sort((a, b) => a - b);
          expect(far.filter((one) => one === far[0])).toHaveLength(1);
        }
      },
    ),
  );
});

test("a steady name stands where it stands whatever is shown, and goes with its group", () => {
  const entities = new Uint8Array(scene.nodes.length).fill(1);
  const namesFor = (rows: readonly number[]) =>
    seen(scene, 0.5, undefined, { showing: { rows: Uint8Array.from(rows), entities } }, true).names;
  const all = namesFor([1, 1, 1, 1, 1, 1, 1, 1]);
  expect(all.map(({ lines }) => lines)).toEqual([
    ["Entity 0", "and 2 others"],
    ["Entity 3", "and 2 others"],
  ]);
  expect(namesFor([0, 0, 1, 0, 0, 1, 1, 0])).toEqual(all);
  expect(namesFor([1, 0, 0, 0, 0, 0, 0, 0])).toEqual(all.slice(0, 1));
});

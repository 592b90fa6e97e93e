import { expect, test } from "vitest";
import { countingInGroups, preparingGroups } from "../../../../src/viewer/renderer/groups/prepare-groups.ts";
import { wholly } from "../../../../src/viewer/renderer/pieces.ts";
import { prepareScene } from "../../../../src/viewer/renderer/scene/prepare-scene.ts";
import { setLineStates } from "../../../../src/viewer/renderer/scene/set-line-states.ts";
import { madeGroups } from "../../made-groups.ts";
import { sampleState } from "../../sample-state.ts";

const scene = madeGroups();

test("every claim that is shown between two groups counts for their bundle, whichever way and whatever it says", () => {
  const prepared = prepareScene(scene);
  setLineStates(prepared, {});
  expect(prepared.groups?.pairs).toEqual([[0, 1]]);
  expect([...(prepared.groups?.between ?? [])]).toEqual([4]);
  expect([...(prepared.groups?.about ?? [])]).toEqual([7, 5]);

  const rows = Uint8Array.from(scene.edges, ({ polarity }) => (polarity === "denies" ? 0 : 1));
  setLineStates(prepared, { showing: { rows, entities: new Uint8Array(7).fill(1) } });
  expect([...(prepared.groups?.between ?? [])]).toEqual([3]);
  expect([...(prepared.groups?.about ?? [])]).toEqual([6, 4]);
});

test("counting again counts nothing twice, and a scene without groups has none", () => {
  const prepared = prepareScene(scene);
  setLineStates(prepared, {});
  if (prepared.groups === undefined) return expect.fail("there are groups");
  wholly(countingInGroups(prepared.groups, scene, prepared.lineStates));
  expect([...prepared.groups.between]).toEqual([4]);
  expect(wholly(preparingGroups(sampleState().scene))).toBeUndefined();
});

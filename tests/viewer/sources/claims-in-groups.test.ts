import { expect, test } from "vitest";
import { prepareScene } from "../../../src/viewer/renderer/scene/prepare-scene.ts";
import { setLineStates } from "../../../src/viewer/renderer/scene/set-line-states.ts";
import { claimsInGroups } from "../../../src/viewer/sources/claims-in-groups.ts";
import { groupedState } from "../grouped-state.ts";
import { sampleState } from "../sample-state.ts";

test("the claims that are shown are counted about groups as the picture counts them", () => {
  const { scene, table } = groupedState();
  for (let hidden = -1; hidden < table.size; hidden++) {
    const rows = Uint8Array.from({ length: table.size }, (_, row) => (row === hidden ? 0 : 1));
    const prepared = prepareScene(scene);
    setLineStates(prepared, { showing: { rows, entities: new Uint8Array(scene.nodes.length).fill(1) } });
    expect(claimsInGroups(table, scene, rows)).toEqual(prepared.groups?.about);
  }
  expect([...claimsInGroups(table, sampleState().scene, new Uint8Array(table.size).fill(1))]).toEqual([]);
});

test("a claim about somebody who has no place yet counts for no group", () => {
  const { scene, table } = groupedState();
  const nodes = scene.nodes.map((node) => ({ ...node, absent: "unplaced" as const }));
  const all = new Uint8Array(table.size).fill(1);
  expect([...claimsInGroups(table, { ...scene, nodes, unplaced: nodes.length }, all)]).toEqual([0, 0]);
});

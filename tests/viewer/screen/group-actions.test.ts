import { expect, test } from "vitest";
import { groupActions } from "../../../src/viewer/screen/group-actions.ts";
import { groupedState } from "../grouped-state.ts";
import { sampleState } from "../sample-state.ts";

test("each group is found by whom it is named after, and opened", () => {
  const state = groupedState();
  const actions = groupActions(state);
  expect(actions).toHaveLength(2);
  for (const [i, { label, run }] of actions.entries()) {
    const lead = state.scene.groups?.[i]?.lead ?? -1;
    expect(label).toMatch(/^Who belongs to .* and \d+ others$/);
    expect(label).toContain(state.scene.nodes[lead]?.label);
    run(state);
    expect(state.chosen.value).toEqual({ kind: "together", lead });
  }
  expect(groupActions(sampleState())).toEqual([]);
});

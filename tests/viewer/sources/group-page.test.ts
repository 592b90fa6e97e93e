import { expect, test } from "vitest";
import { GroupPage } from "../../../src/viewer/sources/group-page.tsx";
import { groupMembers } from "../../../src/viewer/state/group-members.ts";
import { groupedState } from "../grouped-state.ts";
import { sampleState, shownBy } from "../sample-state.ts";

test("of a group it is told who belongs to it, those of most claims first, and that nobody alleges it", () => {
  const state = groupedState();
  const lead = state.scene.groups?.[0]?.lead ?? expect.fail("there are two groups");
  const words = shownBy(GroupPage, { state, lead });
  const members = groupMembers(state.scene, lead, state.shown.value);
  expect(words).toContain(`Who belongs to it ${members.length}`);
  expect(words).toContain("Nobody alleges that they are one.");
  const list = words.slice(words.indexOf("Who belongs to it"));
  for (const { entity, claims } of members) {
    expect(list).toContain(`${state.table.entities[entity]?.name} ${claims} claim`);
  }
  const counts = [...list.matchAll(/(\d+) claims?/g)].map(([, count]) => Number(count));
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});

test("a link to a group of a case that has none says so", () => {
  expect(shownBy(GroupPage, { state: sampleState(), lead: 0 })).toContain("Here nobody is drawn together with them.");
});

import { expect, test } from "vitest";
import { groupInWords } from "../../../../src/viewer/renderer/groups/group-in-words.ts";
import { madeGroups } from "../../made-groups.ts";

test("a group is called after its lead, and the others are counted", () => {
  const scene = madeGroups();
  const group = { x: 0, y: 0, radius: 1, lead: 3 };
  expect(groupInWords(scene, { ...group, members: 1_213 })).toEqual(["Entity 3", "and 1,212 others"]);
  expect(groupInWords(scene, { ...group, members: 2 })).toEqual(["Entity 3", "and one other"]);
});

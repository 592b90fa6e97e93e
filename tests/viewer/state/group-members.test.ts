import { expect, test } from "vitest";
import { groupMembers } from "../../../src/viewer/state/group-members.ts";
import { madeGroups } from "../made-groups.ts";

const scene = madeGroups();

test("to a group belong those of it alone, of most claims first", () => {
  const members = groupMembers(scene, 0);
  expect(members).toEqual([
    { entity: 0, claims: 5 },
    { entity: 1, claims: 2 },
    { entity: 2, claims: 2 },
  ]);
  expect(groupMembers(scene, 5).map(({ entity }) => entity)).toEqual([3, 4, 5]);
  expect(groupMembers(scene, 6)).toEqual([]);
});

test("only what is shown is counted, and who has nothing left belongs to it all the same", () => {
  const none = new Uint8Array(scene.edges.length);
  expect(groupMembers(scene, 0, none).map(({ claims }) => claims)).toEqual([0, 0, 0]);
});

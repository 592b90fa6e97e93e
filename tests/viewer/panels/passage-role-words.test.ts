import { expect, test } from "vitest";
import { PASSAGE_ROLES } from "../../../src/model/claim.ts";
import { PASSAGE_ROLE_WORDS } from "../../../src/viewer/panels/passage-role-words.ts";

test("what a further passage adds is said in words of its own", () => {
  expect(Object.keys(PASSAGE_ROLE_WORDS).sort()).toEqual([...PASSAGE_ROLES].sort());
  expect(new Set(Object.values(PASSAGE_ROLE_WORDS)).size).toBe(PASSAGE_ROLES.length);
});

import { expect, test } from "vitest";
import type { Claim } from "../../../src/model/claim.ts";
import { Withdrawn } from "../../../src/viewer/says-who/withdrawn.tsx";
import { fullState, rowOf, shownBy } from "../sample-state.ts";

const state = fullState();
const withdrawalOf = (id: string): NonNullable<Claim["withdrawal"]> => {
  const { withdrawal } = state.table.claim(rowOf(state.table, id));
  if (withdrawal === undefined) throw new Error(`${id} stands`);
  return withdrawal;
};

test("what its speaker took back is shown with the passage that takes it back, and with what stands in its place", () => {
  const shown = shownBy(Withdrawn, { state, withdrawal: withdrawalOf("seen") });
  expect(shown).toContain("taken back by its speaker, 1 July 2020: he says that he was not there");
  expect(shown).toMatch(/in Sorn takes it back.*he was not at the quay.*at 00:12:31/);
  expect(shown).toContain("In its place stands:The Gazette alleges that Joss Brandt was in Port Almas.");
});

test("a coder's mistake is said to be one", () => {
  expect(shownBy(Withdrawn, { state, withdrawal: withdrawalOf("sister") })).toBe(
    "withdrawn as miscoded, 1 January 2021: the post is gone",
  );
});

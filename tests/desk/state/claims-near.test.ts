import { describe, expect, test } from "vitest";
import { alsoHere, claimAbove, claimsHere, repeatAbove } from "../../../src/desk/state/claims-near.ts";
import type { DeskState } from "../../../src/desk/state/desk-state.ts";
import { save } from "../../../src/desk/state/save.ts";
import { sayClaim, sayOn, sayStep } from "../../../src/desk/state/say.ts";
import type { Claim } from "../../../src/model/claim.ts";
import { ownDesk, select } from "../own-desk.ts";

const desk = ownDesk("I. Vosk");

const words = "Nobody from Evenlamp climbed that rock";
const speech = (at = words) => desk.reading("union-speech", at);
const newest = (state: DeskState): Claim => claimAbove(state) ?? expect.fail("no claim");
const sayWhole = async (state: DeskState) => {
  sayClaim(state);
  sayStep(state, 0, { by: "bram-uhlet", mode: "says", cue: "tell" });
  sayOn(state, { subject: "evenlamp" });
  sayOn(state, { predicate: "operates-in" });
  sayOn(state, { object: "vane-light", polarity: "denies" });
  await save(state);
  expect(state.issues.value).toEqual([]);
};

describe("the claim above", () => {
  test("is said once more, or denied, of other words", async () => {
    const state = await speech();
    await sayWhole(state);
    const above = newest(state);
    repeatAbove(state, "asserts");
    const { subject, predicate, object } = above;
    expect(state.form.value).toMatchObject({ subject, predicate, object, polarity: "asserts" });
    sayStep(state, 0, { by: "bram-uhlet" });
    await save(state);
    expect(newest(state).id).not.toBe(above.id);
    expect(newest(state).anchor.exact).toBe("Every pilot knows it.");
  });

  test("stands on a further passage, in the role that it has", async () => {
    const state = await speech();
    await sayWhole(state);
    select(state, "18 March 2023");
    await alsoHere(state, "date");
    expect(newest(state).alsoAt).toMatchObject([{ role: "date", anchor: { exact: "18 March 2023" } }]);
  });
});

test("the claims here are those that share a letter with what is selected", async () => {
  const state = await speech();
  expect(claimsHere(state).every(({ anchor }) => anchor.start < (state.selected.value?.end ?? 0))).toBe(true);
  await sayWhole(state);
  select(state, "from Evenlamp");
  expect(claimsHere(state)).toContainEqual(newest(state));
  select(state, "Go home now.");
  expect(claimsHere(state)).not.toContainEqual(newest(state));
});

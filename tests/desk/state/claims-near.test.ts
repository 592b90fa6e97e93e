import { describe, expect, test } from "vitest";
import { alsoHere, claimsHere, repeatAbove } from "../../../src/desk/state/claims-near.ts";
import { save } from "../../../src/desk/state/save.ts";
import { sayStep } from "../../../src/desk/state/say.ts";
import { ownDesk, select } from "../own-desk.ts";
import { newest, sayWhole, WORDS } from "./say-whole.ts";

const desk = ownDesk("I. Vosk");

const speech = (at = WORDS) => desk.reading("union-speech", at);

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

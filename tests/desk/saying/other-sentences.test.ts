import { describe, expect, test } from "vitest";
import { claimsIn } from "../../../src/desk/saying/claims-now.ts";
import { FrameSentence, ReplySentence, WithdrawSentence } from "../../../src/desk/saying/other-sentences.tsx";
import type { DeskState } from "../../../src/desk/state/desk-state.ts";
import type { Form, FrameForm } from "../../../src/desk/state/form.ts";
import { sayFrame, sayOn, sayReply, sayStep, sayWithdrawn } from "../../../src/desk/state/say.ts";
import { shownBy } from "../../viewer/sample-state.ts";
import { ownDesk } from "../own-desk.ts";
import { press } from "../press-button.ts";

const desk = ownDesk();
const reading = () => desk.reading("union-speech", "Nobody from Evenlamp climbed that rock");
const claimsOf = (state: DeskState) => {
  const [one, other] = claimsIn(state.working.value, "union-speech");
  return one === undefined || other === undefined ? expect.fail("no claims") : ([one, other] as const);
};
function formOf<K extends Form["kind"]>(state: DeskState, kind: K): Extract<Form, { readonly kind: K }> {
  const form = state.form.value;
  if (form?.kind !== kind) expect.fail(`not a ${kind}`);
  return form as Extract<Form, { readonly kind: K }>;
}

describe("who speaks", () => {
  test("is a sentence, with what else is said of each step", async () => {
    const state = await reading();
    sayFrame(state);
    sayStep(state, 0, { by: "bram-uhlet", cue: "tell" });
    const words = shownBy(FrameSentence, { state, form: formOf(state, "frame") });
    expect(words).toContain("Here Bram Uhlet speaks.");
    expect(words).toContain("“tell”");
    expect(words).not.toContain("made here");
  });

  test("as it changes, the claims made there follow, or keep the chain that they have", async () => {
    const state = await reading();
    const [one, other] = claimsOf(state);
    const steps = [{ by: "bram-uhlet", mode: "says" }] as const;
    const begin = (...claims: readonly string[]) => {
      const form: FrameForm = { kind: "frame", parts: [], steps, claims };
      state.form.value = form;
    };
    const shown = () => shownBy(FrameSentence, { state, form: formOf(state, "frame") });
    begin(one.id);
    expect(shown()).toContain("1 claim made here take the new chain over");
    begin(one.id, other.id);
    expect(shown()).toContain("2 claims made here take the new chain over");
    for (const { statement } of [one, other]) expect(shown()).toContain(statement);

    press(FrameSentence, { state, form: formOf(state, "frame") }, "leave them as they are");
    expect(formOf(state, "frame").leavesClaims).toBe(true);
    expect(shown()).toContain("2 claims made here keep the chain that they have");
    press(FrameSentence, { state, form: formOf(state, "frame") }, "let them follow");
    expect(formOf(state, "frame").leavesClaims).toBe(false);
  });
});

describe("a withdrawal", () => {
  test("says of which claim it is, why, since when, and what stands in its place", async () => {
    const state = await reading();
    const [one, other] = claimsOf(state);
    sayWithdrawn(state, one);
    const shown = () => shownBy(WithdrawSentence, { state, form: formOf(state, "withdraw") });
    expect(shown()).toContain(`recorded by mistake: ${one.statement}`);
    expect(shown()).toContain("Why: why, since");
    sayOn(state, { why: "It is of the lamp.", when: "2023-03-18", supersededBy: other.id });
    expect(shown()).toContain(`Why: It is of the lamp., since 2023-03-18; in its place: ${other.statement}`);
    sayOn(state, { claim: undefined });
    expect(shown()).toContain("which claim");
  });

  test("is our mistake until it is said that its speaker took it back, and can be that again", async () => {
    const state = await reading();
    sayWithdrawn(state, claimsOf(state)[0]);
    const turn = (name: string) => press(WithdrawSentence, { state, form: formOf(state, "withdraw") }, name);
    turn("its speaker took it back, in what is selected");
    expect(shownBy(WithdrawSentence, { state, form: formOf(state, "withdraw") })).toContain(
      "Withdrawn, as its speaker took it back here:",
    );
    turn("it was our mistake instead");
    expect(formOf(state, "withdraw").isRecanted).toBe(false);
  });
});

test("a reply says of how many claims it is, who was asked, what came of it, and their words", async () => {
  const state = await reading();
  const [one, other] = claimsOf(state);
  const shown = () => shownBy(ReplySentence, { state, form: formOf(state, "reply") });
  sayReply(state, [one, other]);
  expect(shown()).toBe("Of 2 claims, who was asked: what came of it their words");
  sayReply(state, [one]);
  sayOn(state, { asked: "evenlamp", status: "declined", text: "No word of it." });
  expect(shown()).toBe("Of 1 claim, Evenlamp Company: declined No word of it.");
});

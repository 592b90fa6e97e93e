import { describe, expect, test } from "vitest";
import { PartChooser } from "../../../src/desk/saying/part-chooser.tsx";
import type { DeskState } from "../../../src/desk/state/desk-state.ts";
import type { PartOfForm } from "../../../src/desk/state/form.ts";
import { sayClaim, sayFrame } from "../../../src/desk/state/say.ts";
import { shownBy } from "../../viewer/sample-state.ts";
import { ownDesk, select } from "../own-desk.ts";

const desk = ownDesk();
const asked = (state: DeskState, part: PartOfForm) => {
  state.part.value = part;
  return shownBy(PartChooser, { state });
};

test("where no part is open, nothing is asked", async () => {
  const state = await desk.reading("union-speech", "Ask Kesrin");
  sayClaim(state);
  state.part.value = undefined;
  expect(shownBy(PartChooser, { state })).toBe("");
});

test("the part that is open is asked for, with what is to be known of the answer and what is there already", async () => {
  const state = await desk.reading("union-speech", "Ask Kesrin");
  sayClaim(state);
  expect(asked(state, "hedge")).toMatch(/^With which words is it held back\?.*word for word, as the passage has it/);
  expect(asked(state, "edtf")).toContain("2019/2023 (from, to)");
});

describe("what is offered", () => {
  test("comes from the passage of the sentence, whatever is selected meanwhile", async () => {
    const state = await desk.reading("union-speech", "Ask Kesrin, who, perhaps in 2018, drew his wages from Evenlamp");
    sayClaim(state);
    select(state, "Go home now.");
    expect(asked(state, "subject")).toMatch(/Anton Kesrin.*Evenlamp Company/);
    expect(asked(state, "time")).toContain("in 2018");
    expect(asked(state, "hedge")).toContain("perhaps");
  });

  test("as speaker is also whoever stands beside the passage, and the cue beside it", async () => {
    const state = await desk.reading("court-judgment", "she left the lamp unattended");
    sayFrame(state);
    expect(asked(state, { step: 0, field: "by" })).toContain("Public Prosecutor");
    expect(asked(state, { step: 0, field: "cue" })).toContain("alleged");
  });

  test("where nothing is said yet comes from what is selected", async () => {
    const state = await desk.reading("union-speech", "Ask Kesrin");
    expect(asked(state, "also")).toContain("What does the passage add to the claim above?");
  });
});

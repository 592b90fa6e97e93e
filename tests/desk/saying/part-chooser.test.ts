import { describe, expect, test } from "vitest";
import { claimsIn } from "../../../src/desk/saying/claims-now.ts";
import { PartChooser } from "../../../src/desk/saying/part-chooser.tsx";
import type { DeskState } from "../../../src/desk/state/desk-state.ts";
import type { PartOfForm, StepField } from "../../../src/desk/state/form.ts";
import { sayClaim, sayFrame, sayOn, sayReply, sayStep, sayWithdrawn } from "../../../src/desk/state/say.ts";
import { partsOf } from "../../../src/edit/working-case.ts";
import { shownBy } from "../../viewer/sample-state.ts";
import { ownDesk } from "../own-desk.ts";

const desk = ownDesk();
const asked = (state: DeskState, part: PartOfForm) => {
  state.part.value = part;
  return shownBy(PartChooser, { state });
};
const STEP_FIELDS: readonly StepField[] = [
  "by",
  "mode",
  "cue",
  "in",
  "interest",
  "basis",
  "terms",
  "time",
  "edtf",
  "hedge",
  "stance",
];

test("where no part is open, nothing is asked", async () => {
  const state = await desk.reading("union-speech", "Ask Kesrin");
  sayClaim(state);
  state.part.value = undefined;
  expect(shownBy(PartChooser, { state })).toBe("");
});

test("every part of a claim and of a step is asked for in its own words", async () => {
  const state = await desk.reading("union-speech", "Ask Kesrin");
  sayClaim(state);
  const parts: readonly PartOfForm[] = [
    "subject",
    "predicate",
    "object",
    "value",
    "time",
    "edtf",
    "place",
    "hedge",
    "role",
    "note",
    "statement",
    "also",
    ...STEP_FIELDS.map((field) => ({ step: 0, field })),
  ];
  const questions = parts.map((part) => asked(state, part));
  for (const words of questions) expect(words).toMatch(/\w/);
  expect(new Set(questions.map((words) => words.slice(0, 40))).size).toBe(parts.length);
});

test("a withdrawal and a reply ask for what they need", async () => {
  const state = await desk.reading("union-speech");
  const [claim] = claimsIn(state.working.value, "union-speech");
  if (claim === undefined) expect.fail("no claim");
  sayWithdrawn(state, claim);
  expect(shownBy(PartChooser, { state })).toContain("Why is it withdrawn?");
  sayReply(state, [claim]);
  expect(shownBy(PartChooser, { state })).toContain("Who was asked?");
  sayOn(state, { asked: "evenlamp" });
  expect(shownBy(PartChooser, { state })).toContain("declined");
});

describe("what is offered", () => {
  test("comes from the passage: who is named in it, what dates it, what holds it back", async () => {
    const state = await desk.reading("union-speech", "Ask Kesrin, who, perhaps in 2018, drew his wages from Evenlamp");
    sayClaim(state);
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

  test("as place are places alone, and as a work never the one that is read", async () => {
    const state = await desk.reading("union-speech", "Ask Kesrin");
    sayClaim(state);
    state.recent.value = [...partsOf(state.working.value, "entities")].map(([id]) => id);
    expect(asked(state, "place")).toContain("Port Ellary");
    expect(asked(state, "place")).not.toContain("Anton Kesrin");
    expect(asked(state, { step: 0, field: "in" })).not.toContain("Speech of Bram Uhlet");
  });

  test("a further passage of the claim above is asked for what it adds", async () => {
    const state = await desk.reading("union-speech", "Ask Kesrin");
    expect(asked(state, "also")).toContain("What does the passage add to the claim above?");
    sayClaim(state);
    sayStep(state, 0, { by: "bram-uhlet" });
    expect(asked(state, "also")).toContain("Where else does it stand?");
  });
});

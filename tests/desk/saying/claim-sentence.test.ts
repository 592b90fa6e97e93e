import { expect, test } from "vitest";
import type { ClaimForm } from "../../../src/desk/saying/claim-form.ts";
import { ClaimSentence } from "../../../src/desk/saying/claim-sentence.tsx";
import { claimsIn } from "../../../src/desk/saying/claims-now.ts";
import type { DeskState } from "../../../src/desk/state/desk-state.ts";
import { addStep, changeOld, sayClaim, sayOn, sayStep } from "../../../src/desk/state/say.ts";
import { markupOf, shownBy } from "../../viewer/sample-state.ts";
import { ownDesk } from "../own-desk.ts";
import { press } from "../press-button.ts";

const desk = ownDesk();
const reading = async () => {
  const state = await desk.reading("union-speech", "Nobody from Evenlamp climbed that rock");
  sayClaim(state);
  sayStep(state, 0, { by: "bram-uhlet" });
  return state;
};
const formOf = (state: DeskState): ClaimForm =>
  state.form.value?.kind === "claim" ? state.form.value : expect.fail("no claim");
const shown = (state: DeskState) => shownBy(ClaimSentence, { state, form: formOf(state) });
const markup = (state: DeskState) => markupOf(ClaimSentence, { state, form: formOf(state) });

test("every gap is a button that says what is missing", async () => {
  const state = await reading();
  expect(shown(state)).toContain("Bram Uhlet alleges that who or what does or is what whom or what.");
  for (const what of ["who or what", "does or is what", "whom or what"])
    expect(markup(state)).toContain(`aria-label="${what}: not said yet"`);
});

test("it says what was chosen, through whom it came, and that it is denied", async () => {
  const state = await reading();
  addStep(state);
  sayStep(state, 1, { by: "marrowen-wire" });
  sayOn(state, { subject: "evenlamp", predicate: "operates-in", object: "vane-light", polarity: "denies" });
  expect(shown(state)).toContain(
    "Bram Uhlet, through Marrowen Wire, denies that Evenlamp Company operates in Vane Light.",
  );
});

test("all that is recorded of an old one is shown", async () => {
  const state = await desk.reading("union-speech");
  const claims = claimsIn(state.working.value, "union-speech");
  expect(claims.length).toBeGreaterThan(0);
  for (const claim of claims) {
    changeOld(state, claim);
    const words = shown(state);
    for (const one of [claim.time?.raw, claim.note, claim.qualifiers.role, ...claim.hedges])
      if (one !== undefined) expect(words).toContain(one);
    for (const { cue } of claim.attribution) if (cue !== undefined) expect(words).toContain(cue);
    for (const { role, anchor } of claim.alsoAt) expect(words).toContain(`also at ${anchor.exact} (${role})`);
  }
});

test("whether it is alleged or denied turns with every press", async () => {
  const state = await reading();
  const turn = (name: string) => press(ClaimSentence, { state, form: formOf(state) }, `${name}: press to turn it`);
  turn("alleges");
  expect(formOf(state).polarity).toBe("denies");
  turn("denies");
  expect(formOf(state).polarity).toBe("asserts");
});

test("a remark asks for its words in place of another end", async () => {
  const state = await reading();
  sayOn(state, { subject: "evenlamp", predicate: "described-as" });
  press(ClaimSentence, { state, form: formOf(state) }, "what: not said yet");
  expect(state.part.value).toBe("value");
  sayOn(state, { value: "a good neighbour" });
  expect(shown(state)).toContain("alleges that Evenlamp Company is a good neighbour.");
});

test("a sentence of one's own stands beside the one that is worded here, and one that is the same does not", async () => {
  const state = await reading();
  sayOn(state, { subject: "evenlamp", predicate: "operates-in", object: "vane-light" });
  sayOn(state, { statement: "Bram Uhlet alleges that Evenlamp Company operates in Vane Light." });
  expect(markup(state)).not.toContain("own-words");
  sayOn(state, { statement: "He says so of the lamp." });
  expect(markup(state)).toMatch(/class="own-words"><bdi>He says so of the lamp\.</);
});

test("what is recorded beside who, what and whom is a button that asks for it again; what is not, is not shown", async () => {
  const state = await reading();
  expect(shown(state)).not.toMatch(/\b(when|where|held back by|remark) /);
  sayOn(state, {
    time: { raw: "in February", edtf: "2023-02" },
    place: "vane-light",
    hedges: ["perhaps"],
    qualifiers: { role: "keeper", amount: "4,000" },
    note: "seen",
  });
  for (const [words, part] of [
    ["“in February” (2023-02)", "time"],
    ["Vane Light", "place"],
    ["“perhaps”", "hedge"],
    ["keeper, amount: 4,000", "role"],
    ["seen", "note"],
  ] as const) {
    press(ClaimSentence, { state, form: formOf(state) }, words);
    expect(state.part.value).toBe(part);
  }
});

test("of a claim that was turned it is said whose other side it is", async () => {
  const state = await reading();
  const [claim] = claimsIn(state.working.value, "union-speech");
  sayOn(state, { turnedFrom: claim?.id });
  expect(shown(state)).toContain(`the other side of: ${claim?.statement}`);
});

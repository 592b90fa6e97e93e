import { describe, expect, test } from "vitest";
import { claimsIn } from "../../../src/desk/saying/claims-now.ts";
import { SaidLine } from "../../../src/desk/saying/said-line.tsx";
import { save } from "../../../src/desk/state/save.ts";
import {
  addStep,
  changeOld,
  sayClaim,
  sayFrame,
  sayOn,
  sayReply,
  sayStep,
  sayWithdrawn,
} from "../../../src/desk/state/say.ts";
import { markupOf, shownBy } from "../../viewer/sample-state.ts";
import { ownDesk } from "../own-desk.ts";

const desk = ownDesk();
const reading = () => desk.reading("union-speech", "Nobody from Evenlamp climbed that rock");

test("while nothing is said there is no line", async () => {
  expect(shownBy(SaidLine, { state: await reading() })).toBe("");
});

describe("a claim", () => {
  test("is a sentence in which every gap is a button that says what is missing", async () => {
    const state = await reading();
    sayClaim(state);
    sayStep(state, 0, { by: "bram-uhlet" });
    expect(shownBy(SaidLine, { state })).toContain("Bram Uhlet alleges that who or what does or is what whom or what.");
    for (const what of ["who or what", "does or is what", "whom or what"])
      expect(markupOf(SaidLine, { state })).toContain(`aria-label="${what}: not said yet"`);
  });

  test("says what was chosen, through whom it came, and that it is denied", async () => {
    const state = await reading();
    sayClaim(state);
    sayStep(state, 0, { by: "bram-uhlet" });
    addStep(state);
    sayStep(state, 1, { by: "marrowen-wire" });
    sayOn(state, { subject: "evenlamp", predicate: "operates-in", object: "vane-light", polarity: "denies" });
    expect(shownBy(SaidLine, { state })).toContain(
      "Bram Uhlet, through Marrowen Wire, denies that Evenlamp Company operates in Vane Light.",
    );
  });

  test("shows all that is recorded of an old one", async () => {
    const state = await reading();
    for (const claim of claimsIn(state.working.value, "union-speech")) {
      changeOld(state, claim);
      const words = shownBy(SaidLine, { state });
      for (const one of [claim.time?.raw, claim.note, claim.qualifiers.role, ...claim.hedges])
        if (one !== undefined) expect(words).toContain(one);
      for (const { cue } of claim.attribution) if (cue !== undefined) expect(words).toContain(cue);
    }
  });

  test("that is refused says why, and marks the part that is wrong", async () => {
    const state = await reading();
    sayClaim(state);
    sayOn(state, { subject: "port-ellary", predicate: "paid", object: "evenlamp" });
    await save(state);
    expect(markupOf(SaidLine, { state })).toContain('role="alert"');
    expect(markupOf(SaidLine, { state })).toMatch(/class="part[^"]* wrong"/);
  });

  test("whose parts are all there says before it is saved what would be refused", async () => {
    const state = await reading();
    sayClaim(state);
    sayOn(state, { subject: "port-ellary", predicate: "paid", object: "evenlamp" });
    expect(state.part.value).toBeUndefined();
    expect(markupOf(SaidLine, { state })).toContain('role="alert"');
  });
});

test("who speaks, a withdrawal and a reply are sentences too", async () => {
  const state = await reading();
  const [claim] = claimsIn(state.working.value, "union-speech");
  if (claim === undefined) expect.fail("no claim");
  sayFrame(state);
  sayStep(state, 0, { by: "bram-uhlet" });
  expect(shownBy(SaidLine, { state })).toContain("Here Bram Uhlet speaks.");
  sayWithdrawn(state, claim);
  expect(shownBy(SaidLine, { state })).toContain(`recorded by mistake: ${claim.statement}`);
  sayReply(state, [claim]);
  sayOn(state, { asked: "evenlamp", status: "declined" });
  expect(shownBy(SaidLine, { state })).toContain("Of 1 claim, Evenlamp Company: declined");
});

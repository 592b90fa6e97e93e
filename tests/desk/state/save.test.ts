import { describe, expect, test } from "vitest";
import { save } from "../../../src/desk/state/save.ts";
import { changeOld, sayClaim, sayOn, sayWithdrawn } from "../../../src/desk/state/say.ts";
import { partOf } from "../../../src/edit/working-case.ts";
import { ownDesk } from "../own-desk.ts";
import { newest, sayWhole, WORDS } from "./say-whole.ts";

const desk = ownDesk("I. Vosk");

const speech = (at = WORDS) => desk.reading("union-speech", at);

describe("a claim", () => {
  test("that is refused stays as it was typed, with what is wrong, and nothing is written", async () => {
    const state = await speech();
    const before = await desk.onDisk();
    sayClaim(state);
    sayOn(state, { subject: "evenlamp" });
    const form = state.form.value;
    await save(state);
    expect(state.issues.value).not.toEqual([]);
    expect(state.form.value).toBe(form);
    expect(await desk.onDisk()).toEqual(before);
  });

  test("that was taken back is said to be so where it is saved again", async () => {
    const state = await speech();
    await sayWhole(state);
    const claim = newest(state);
    sayWithdrawn(state, claim);
    sayOn(state, { why: "It is of the lamp." });
    await save(state);
    changeOld(state, partOf(state.working.value, "claims", claim.id) ?? expect.fail("no claim"));
    sayOn(state, { polarity: "asserts" });
    await save(state);
    expect(state.notice.value).toMatch(/^Saved: .+ \(withdrawn \(miscoded\) .+: It is of the lamp\.\)$/);
  });

  test("once saved leads to the next sentence", async () => {
    const state = await speech();
    await sayWhole(state);
    const { start, end } = state.selected.value ?? expect.fail("nothing selected");
    expect(state.read.value?.text.slice(start, end)).toBe("Every pilot knows it.");
  });
});

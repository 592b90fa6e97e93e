import { describe, expect, test } from "vitest";
import { claimsIn } from "../../../src/desk/saying/claims-now.ts";
import { readingOf } from "../../../src/desk/state/desk-state.ts";
import { save } from "../../../src/desk/state/save.ts";
import { changeOldFrame, sayStep } from "../../../src/desk/state/say.ts";
import { ownDesk } from "../own-desk.ts";

const desk = ownDesk("I. Vosk");

describe("a frame", () => {
  test("opened and saved as it was is the same on disk", async () => {
    const state = await desk.reading("court-judgment");
    const before = await desk.onDisk();
    for (const frame of readingOf(state)?.frames ?? []) {
      changeOldFrame(state, frame);
      await save(state);
      expect(state.issues.value).toEqual([]);
    }
    expect(await desk.onDisk()).toEqual(before);
  });

  test("changed over a stretch is changed in the claims that took it over, and in no others", async () => {
    const state = await desk.reading("court-judgment");
    const frame = readingOf(state)?.frames.find(({ id }) => id === "prosecutor") ?? expect.fail("no frame");
    const before = claimsIn(state.working.value, "court-judgment");
    changeOldFrame(state, frame);
    sayStep(state, 0, { cue: "said" });
    await save(state);
    const after = claimsIn(state.working.value, "court-judgment");
    const changed = after.filter((claim, i) => JSON.stringify(claim) !== JSON.stringify(before[i]));
    expect(changed.length).toBeGreaterThan(0);
    for (const { attribution } of changed)
      expect(attribution[0]).toMatchObject({ by: "public-prosecutor", cue: "said" });
  });

  test("is offered for the claims that took it over, which may keep what they have", async () => {
    const state = await desk.reading("court-judgment");
    const frame = readingOf(state)?.frames.find(({ id }) => id === "prosecutor") ?? expect.fail("no frame");
    const before = claimsIn(state.working.value, "court-judgment");
    changeOldFrame(state, frame);
    const form = state.form.value?.kind === "frame" ? state.form.value : expect.fail("no frame is open");
    expect(form.claims?.length).toBeGreaterThan(0);
    state.form.value = { ...form, leavesClaims: true };
    sayStep(state, 0, { cue: "said" });
    await save(state);
    expect(claimsIn(state.working.value, "court-judgment")).toEqual(before);
    expect(readingOf(state)?.frames.find(({ id }) => id === "prosecutor")?.steps[0]?.cue).toBe("said");
  });
});

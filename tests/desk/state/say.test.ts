import { describe, expect, test } from "vitest";
import { claimsIn } from "../../../src/desk/saying/claims-now.ts";
import { readingOf, undo } from "../../../src/desk/state/desk-state.ts";
import { continueFrame, nothingHere } from "../../../src/desk/state/read-on.ts";
import { save } from "../../../src/desk/state/save.ts";
import {
  addStep,
  changeOld,
  dropStep,
  sayClaim,
  sayFrame,
  sayOn,
  sayReply,
  sayStep,
  sayWithdrawn,
} from "../../../src/desk/state/say.ts";
import { partOf } from "../../../src/edit/working-case.ts";
import { ownDesk, select } from "../own-desk.ts";
import { newest, sayWhole, WORDS } from "./say-whole.ts";

const desk = ownDesk("I. Vosk");

const speech = (at = WORDS) => desk.reading("union-speech", at);

describe("a claim", () => {
  test("is asked for part by part, and stands on disk as an allegation with its words, its speaker and its coder", async () => {
    const state = await speech();
    sayClaim(state);
    expect(state.part.value).toBe("subject");
    sayStep(state, 0, { by: "bram-uhlet", mode: "says" });
    sayOn(state, { subject: "evenlamp" });
    expect(state.part.value).toBe("predicate");
    sayOn(state, { predicate: "operates-in" });
    expect(state.part.value).toBe("object");
    sayOn(state, { object: "vane-light", polarity: "denies" });
    expect(state.part.value).toBeUndefined();
    await save(state);

    expect(state.form.value).toBeUndefined();
    const claim = (await desk.onDisk()).claims.find(({ id }) => id === newest(state).id);
    expect(claim).toMatchObject({
      subject: "evenlamp",
      predicate: "operates-in",
      object: "vane-light",
      polarity: "denies",
      allegation: true,
      source: "union-speech",
      anchor: { exact: WORDS },
      attribution: [{ by: "bram-uhlet", polarity: "denies" }],
      statement: "Bram Uhlet denies that Evenlamp Company operates in Vane Light.",
      recordedBy: "I. Vosk",
    });
  });

  test("is taken back to the byte", async () => {
    const state = await speech();
    const before = await desk.onDisk();
    await sayWhole(state);
    await undo(state);
    expect(await desk.onDisk()).toEqual(before);
  });
});

describe("who speaks", () => {
  test("is said once over a stretch, and every claim made inside takes it over", async () => {
    const state = await speech("I will tell you who threatens. On the second of March the Ministry told us");
    sayFrame(state);
    sayStep(state, 0, { by: "bram-uhlet" });
    await save(state);
    expect(readingOf(state)).toMatchObject({ status: "reading", by: ["I. Vosk"], frames: [{ id: "bram-uhlet" }] });

    select(state, "the Ministry told us");
    sayClaim(state);
    expect(state.form.value).toMatchObject({ frame: "bram-uhlet", steps: [{ by: "bram-uhlet", mode: "says" }] });
    expect(state.part.value).toBe("subject");
  });

  test("in a frame inside another goes through whoever speaks there", async () => {
    const state = await desk.reading("court-judgment", "had told him what to say");
    const outer = readingOf(state)?.frames.find(({ id }) => id === "what-the-foreman-said");
    sayFrame(state);
    expect(state.form.value).toMatchObject({ within: outer?.id });
    if (state.form.value?.kind !== "frame") expect.fail("no frame");
    for (const { mode } of state.form.value.steps.slice(1)) expect(mode).not.toBe("says");
  });
});

describe("an old claim", () => {
  test("saved as it was opened is the same on disk", async () => {
    const state = await speech();
    const before = await desk.onDisk();
    for (const claim of claimsIn(state.working.value, "union-speech")) {
      changeOld(state, claim);
      expect(state.part.value).toBeUndefined();
      await save(state);
      expect(state.issues.value).toEqual([]);
    }
    expect(await desk.onDisk()).toEqual(before);
  });

  test("is worded anew with what it says, unless somebody has worded it", async () => {
    const state = await speech();
    await sayWhole(state);
    changeOld(state, newest(state));
    sayOn(state, { polarity: "asserts" });
    await save(state);
    expect(newest(state).statement).toBe("Bram Uhlet alleges that Evenlamp Company operates in Vane Light.");

    changeOld(state, newest(state));
    sayOn(state, { statement: "Uhlet says so of the lamp." });
    await save(state);
    changeOld(state, newest(state));
    sayOn(state, { predicate: "controls" });
    await save(state);
    expect(newest(state)).toMatchObject({ predicate: "controls", statement: "Uhlet says so of the lamp." });
  });

  test("is withdrawn with a reason, and never taken away", async () => {
    const state = await speech();
    await sayWhole(state);
    const claim = newest(state);
    sayWithdrawn(state, claim);
    expect(state.part.value).toBe("why");
    sayOn(state, { why: "It is of the lamp." });
    await save(state);
    expect((await desk.onDisk()).claims.find(({ id }) => id === claim.id)).toMatchObject({
      status: "withdrawn",
      withdrawal: { kind: "miscoded", why: "It is of the lamp." },
    });
  });

  test("that its speaker took back names the words in which they did", async () => {
    const state = await speech();
    await sayWhole(state);
    const claim = newest(state);
    select(state, "Go home now.");
    sayWithdrawn(state, claim);
    sayOn(state, { why: "He took it back.", isRecanted: true });
    await save(state);
    expect(partOf(state.working.value, "claims", claim.id)?.withdrawal).toMatchObject({
      kind: "recanted",
      source: "union-speech",
      anchor: { exact: "Go home now." },
    });
  });
});

describe("a chain", () => {
  test("grows outwards and shrinks again, but never loses its origin", async () => {
    const state = await speech();
    sayClaim(state);
    const steps = () => (state.form.value?.kind === "claim" ? state.form.value.steps : []);
    addStep(state);
    expect(state.part.value).toEqual({ step: 1, field: "by" });
    expect(steps()).toMatchObject([{ by: "work" }, { mode: "reports" }]);
    dropStep(state);
    dropStep(state);
    expect(steps()).toHaveLength(1);
  });

  test("that comes from a frame is the claim's own once it is changed", async () => {
    const state = await desk.reading("court-judgment", "left the lamp unattended");
    const frame = () => (state.form.value?.kind === "claim" ? state.form.value.frame : undefined);
    for (const change of [() => sayStep(state, 0, { cue: "said" }), () => addStep(state)]) {
      sayClaim(state);
      expect(frame()).toBe("prosecutor");
      change();
      expect(frame()).toBeUndefined();
    }
  });

  test("in which somebody takes the place of the work says nothing of how the work did it", async () => {
    const state = await speech();
    sayFrame(state);
    sayStep(state, 0, { by: "work", mode: "writes" });
    sayStep(state, 0, { by: "bram-uhlet" });
    expect(state.form.value).toMatchObject({ steps: [{ by: "bram-uhlet", mode: "says" }] });
  });
});

describe("a reply", () => {
  test("is recorded with whoever was asked, of which claims, and what came of it", async () => {
    const state = await speech();
    await sayWhole(state);
    const claim = newest(state);
    sayReply(state, [claim]);
    expect(state.part.value).toBe("asked");
    sayOn(state, { asked: "evenlamp" });
    expect(state.part.value).toBe("status");
    sayOn(state, { status: "declined" });
    await save(state);
    expect((await desk.onDisk()).replies.at(-1)).toMatchObject({
      asked: "evenlamp",
      about: [claim.id],
      status: "declined",
    });
  });
});

test("without a source, or with nothing selected, nothing is begun", async () => {
  const state = await desk.reading("courier-original");
  sayClaim(state);
  sayFrame(state);
  await nothingHere(state);
  await continueFrame(state);
  expect(state.form.value).toBeUndefined();
  expect(desk.sitting().revision()).toBe(0);
});

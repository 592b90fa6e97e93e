import { describe, expect, test } from "vitest";
import { readCaseFolder } from "../../../src/case-file/on-disk/read-case-folder.ts";
import { claimsIn } from "../../../src/desk/saying/claims-now.ts";
import type { DeskState } from "../../../src/desk/state/desk-state.ts";
import { readingOf, undo } from "../../../src/desk/state/desk-state.ts";
import {
  addStep,
  alsoHere,
  changeOld,
  changeOldFrame,
  claimAbove,
  claimsHere,
  continueFrame,
  dropStep,
  makeEntity,
  nothingHere,
  repeatAbove,
  save,
  sayClaim,
  sayFrame,
  sayOn,
  sayReply,
  sayStep,
  sayWithdrawn,
  setRead,
} from "../../../src/desk/state/say.ts";
import { partOf, recordsNow } from "../../../src/edit/working-case.ts";
import type { Claim } from "../../../src/model/claim.ts";
import { ownDesk, select } from "../own-desk.ts";

const desk = ownDesk("I. Vosk");

const words = "Nobody from Evenlamp climbed that rock";
const speech = (at = words) => desk.reading("union-speech", at);
const onDisk = async () => {
  const read = await readCaseFolder(desk.folder());
  return read.ok ? read.records : expect.fail(JSON.stringify(read.issues));
};
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
    const claim = (await onDisk()).claims.find(({ id }) => id === newest(state).id);
    expect(claim).toMatchObject({
      subject: "evenlamp",
      predicate: "operates-in",
      object: "vane-light",
      polarity: "denies",
      allegation: true,
      source: "union-speech",
      anchor: { exact: words },
      attribution: [{ by: "bram-uhlet", polarity: "denies" }],
      statement: "Bram Uhlet denies that Evenlamp Company operates in Vane Light.",
      recordedBy: "I. Vosk",
    });
  });

  test("that is refused stays as it was typed, with what is wrong, and nothing is written", async () => {
    const state = await speech();
    const before = await onDisk();
    sayClaim(state);
    sayOn(state, { subject: "evenlamp" });
    const form = state.form.value;
    await save(state);
    expect(state.issues.value).not.toEqual([]);
    expect(state.form.value).toBe(form);
    expect(await onDisk()).toEqual(before);
  });

  test("once saved leads to the next sentence", async () => {
    const state = await speech();
    await sayWhole(state);
    const { start, end } = state.selected.value ?? expect.fail("nothing selected");
    expect(state.read.value?.text.slice(start, end)).toBe("Every pilot knows it.");
  });

  test("is taken back to the byte", async () => {
    const state = await speech();
    const before = await onDisk();
    await sayWhole(state);
    await undo(state);
    expect(await onDisk()).toEqual(before);
  });

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

describe("an old claim", () => {
  test("saved as it was opened is the same on disk", async () => {
    const state = await speech();
    const before = await onDisk();
    for (const claim of claimsIn(state.working.value, "union-speech")) {
      changeOld(state, claim);
      expect(state.part.value).toBeUndefined();
      await save(state);
      expect(state.issues.value).toEqual([]);
    }
    expect(await onDisk()).toEqual(before);
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
    expect((await onDisk()).claims.find(({ id }) => id === claim.id)).toMatchObject({
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

  test("goes on where a quotation breaks off and goes on", async () => {
    const state = await speech("We did not.");
    sayFrame(state);
    sayStep(state, 0, { by: "bram-uhlet" });
    await save(state);
    select(state, "I have the letter.");
    await continueFrame(state);
    expect(readingOf(state)?.frames[0]?.parts.map(({ exact }) => exact)).toEqual(["We did not.", "I have the letter."]);
  });

  test("opened and saved as it was is the same on disk", async () => {
    const state = await desk.reading("court-judgment");
    const before = await onDisk();
    for (const frame of readingOf(state)?.frames ?? []) {
      changeOldFrame(state, frame);
      await save(state);
      expect(state.issues.value).toEqual([]);
    }
    expect(await onDisk()).toEqual(before);
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
    expect((await onDisk()).replies.at(-1)).toMatchObject({ asked: "evenlamp", about: [claim.id], status: "declined" });
  });
});

describe("how far a source is read", () => {
  test("grows with where there is nothing to claim, which is said once", async () => {
    const state = await speech("Go home now.");
    await nothingHere(state);
    expect(readingOf(state)).toMatchObject({ status: "reading", nothing: [{ exact: "Go home now." }] });
    select(state, "Go home now.");
    await nothingHere(state);
    expect(readingOf(state)?.nothing).toHaveLength(1);
  });

  test("is to its end once somebody says so, and can be unsaid", async () => {
    const state = await speech();
    await setRead(state, true);
    expect(readingOf(state)).toMatchObject({ status: "read", by: ["I. Vosk"] });
    await setRead(state, false);
    expect(readingOf(state)?.status).toBe("reading");
  });
});

test("somebody who is made is there at once, by an id of their own", async () => {
  const state = await speech();
  const [one, other] = [
    await makeEntity(state, "Ina Vosk", "person", true),
    await makeEntity(state, "Ina Vosk", "person", true),
  ];
  expect(one).toBe("ina-vosk");
  expect(other).not.toBe(one);
  expect(await makeEntity(state, "", "person", true)).toBeUndefined();
  expect(recordsNow(desk.sitting().now()).records.entities.filter(({ name }) => name === "Ina Vosk")).toHaveLength(2);
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

test("without a source, or with nothing selected, nothing is begun", async () => {
  const state = await desk.reading("courier-original");
  sayClaim(state);
  sayFrame(state);
  await nothingHere(state);
  await continueFrame(state);
  expect(state.form.value).toBeUndefined();
  expect(desk.sitting().revision()).toBe(0);
});

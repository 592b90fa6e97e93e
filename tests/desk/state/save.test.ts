import { describe, expect, test } from "vitest";
import { readCaseFolder } from "../../../src/case-file/on-disk/read-case-folder.ts";
import type { DeskState } from "../../../src/desk/state/desk-state.ts";
import { save } from "../../../src/desk/state/save.ts";
import { sayClaim, sayOn, sayStep } from "../../../src/desk/state/say.ts";
import { ownDesk } from "../own-desk.ts";

const desk = ownDesk("I. Vosk");

const words = "Nobody from Evenlamp climbed that rock";
const speech = (at = words) => desk.reading("union-speech", at);
const onDisk = async () => {
  const read = await readCaseFolder(desk.folder());
  return read.ok ? read.records : expect.fail(JSON.stringify(read.issues));
};
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
});

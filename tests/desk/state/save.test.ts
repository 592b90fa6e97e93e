import { describe, expect, test } from "vitest";
import { save } from "../../../src/desk/state/save.ts";
import { sayClaim, sayOn } from "../../../src/desk/state/say.ts";
import { ownDesk } from "../own-desk.ts";
import { sayWhole, WORDS } from "./say-whole.ts";

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

  test("once saved leads to the next sentence", async () => {
    const state = await speech();
    await sayWhole(state);
    const { start, end } = state.selected.value ?? expect.fail("nothing selected");
    expect(state.read.value?.text.slice(start, end)).toBe("Every pilot knows it.");
  });
});

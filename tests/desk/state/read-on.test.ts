import { describe, expect, test } from "vitest";
import { readingOf } from "../../../src/desk/state/desk-state.ts";
import { continueFrame, nothingHere, setRead } from "../../../src/desk/state/read-on.ts";
import { save } from "../../../src/desk/state/save.ts";
import { sayFrame, sayStep } from "../../../src/desk/state/say.ts";
import { ownDesk, select } from "../own-desk.ts";
import { WORDS } from "./say-whole.ts";

const desk = ownDesk("I. Vosk");

const speech = (at = WORDS) => desk.reading("union-speech", at);

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

describe("a frame", () => {
  test("goes on where a quotation breaks off and goes on", async () => {
    const state = await speech("We did not.");
    sayFrame(state);
    sayStep(state, 0, { by: "bram-uhlet" });
    await save(state);
    select(state, "I have the letter.");
    await continueFrame(state);
    expect(readingOf(state)?.frames[0]?.parts.map(({ exact }) => exact)).toEqual(["We did not.", "I have the letter."]);
  });
});

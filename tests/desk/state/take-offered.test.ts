import { describe, expect, test } from "vitest";
import { readingOf } from "../../../src/desk/state/desk-state.ts";
import { offeredHere, openOffered, takeOffered } from "../../../src/desk/state/take-offered.ts";
import { partOf } from "../../../src/edit/working-case.ts";
import { ownDesk, select } from "../own-desk.ts";

describe("a frame that the text offers", () => {
  const desk = ownDesk("I. Vosk");
  const KESRIN = "Kesrin said the Union had threatened the Ministry";

  test("is nothing before somebody takes it", async () => {
    const state = await desk.reading("wire-despatch", KESRIN);
    expect(offeredHere(state)).toMatchObject({ cue: { word: "said" }, speaker: { name: { entity: "anton-kesrin" } } });
    expect(partOf(desk.sitting().now(), "readings", "wire-despatch")?.frames ?? []).toEqual([]);
    expect(state.form.value).toBeUndefined();
  });

  test("is saved by one key where all of it is known, over its whole sentence, and then offered no more", async () => {
    const state = await desk.reading("wire-despatch", KESRIN);
    await takeOffered(state);
    expect(state.issues.value).toEqual([]);
    const [frame] = readingOf(state)?.frames ?? [];
    expect(frame).toMatchObject({ steps: [{ by: "anton-kesrin", cue: "said", mode: "says" }] });
    expect(frame?.parts.map(({ exact }) => exact)).toEqual([
      "Kesrin said the Union had threatened the Ministry in February over a rise in berth fees.",
    ]);
    select(state, KESRIN);
    expect(offeredHere(state)).toBeUndefined();
  });

  test("asks who it is where they are only described", async () => {
    const state = await desk.reading("court-judgment", "the court finds that the Union did not cut");
    const offered = offeredHere(state) ?? expect.fail("nothing is offered");
    expect(offered.speaker.kind).toBe("described");
    await takeOffered(state);
    expect(state.form.value).toMatchObject({ kind: "frame", steps: [{ cue: "finds" }] });
    expect(state.part.value).toEqual({ step: 0, field: "by" });
  });

  test("can be opened first, to say more of it", async () => {
    const state = await desk.reading("wire-despatch", KESRIN);
    openOffered(state);
    expect(state.form.value).toMatchObject({ kind: "frame", steps: [{ by: "anton-kesrin" }] });
    expect(readingOf(state)?.frames ?? []).toEqual([]);
  });

  test("does nothing where none is", async () => {
    const state = await desk.reading("pilots-report", "The pilots keep a book");
    await takeOffered(state);
    expect(state.form.value).toBeUndefined();
  });
});

import { describe, expect, test } from "vitest";
import { FrameOffer } from "../../../src/desk/reading/frame-offer.tsx";
import { markupOf } from "../../viewer/sample-state.ts";
import { ownDesk } from "../own-desk.ts";

describe("the line that says who may speak where the caret stands", () => {
  const desk = ownDesk();

  test("names them, with the word of speech and the keys that take it", async () => {
    const state = await desk.reading("wire-despatch", "Kesrin said the Union had threatened the Ministry");
    const markup = markupOf(FrameOffer, { state });
    expect(markup).toContain("Anton Kesrin → this work");
    expect(markup).toContain("says “said”");
    for (const key of ["s", "S"]) expect(markup).toContain(`<kbd class="key">${key}</kbd>`);
  });

  test("describes whoever has no name", async () => {
    const state = await desk.reading("court-judgment", "the court finds that the Union did not cut");
    expect(markupOf(FrameOffer, { state })).toContain("the court");
  });

  test("is not there where the text offers nothing", async () => {
    const state = await desk.reading("pilots-report", "The pilots keep a book");
    expect(markupOf(FrameOffer, { state })).toBe("");
  });
});

import { expect, test } from "vitest";
import { LIGHT } from "../../../src/viewer/palette.ts";
import { PICTURE_PANE } from "../../../src/viewer/picture/picture-pane.tsx";
import { markupOf, sampleState } from "../sample-state.ts";

test("below the picture stands what its marks mean, folded where there is no room", () => {
  const props = { state: sampleState(), palette: LIGHT };
  expect(markupOf(PICTURE_PANE.Pane, { ...props, isWide: true })).toMatch(/class="stage".*<div class="legend">/);
  expect(markupOf(PICTURE_PANE.Pane, { ...props, isWide: false })).toContain('<details class="legend">');
});

import { expect, test } from "vitest";
import { LIGHT } from "../../../src/viewer/palette.ts";
import { Picture } from "../../../src/viewer/picture/picture.tsx";
import { markupOf, sampleState } from "../sample-state.ts";

test("the canvas is hidden from screen readers, and its buttons have names", () => {
  const markup = markupOf(Picture, { state: sampleState(), palette: LIGHT });
  expect(markup).toContain('<div class="canvas" aria-hidden="true">');
  for (const name of ["Nearer", "Farther", "Show all"]) expect(markup).toContain(`aria-label="${name}"`);
});

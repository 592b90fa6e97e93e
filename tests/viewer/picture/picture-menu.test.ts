import { expect, test } from "vitest";
import { LIGHT } from "../../../src/viewer/palette.ts";
import { PictureMenu } from "../../../src/viewer/picture/picture-menu.tsx";
import { sampleState, shownBy } from "../sample-state.ts";

// What its buttons do is looked at in a browser: tests/browser/export-picture.test.ts.
test("the picture can be saved as SVG and PNG, in sight or whole, and printed", () => {
  const words = shownBy(PictureMenu, { state: sampleState(), palette: LIGHT, sight: () => undefined });
  for (const word of ["Save", "the whole picture", "SVG", "PNG", "Print"]) expect(words).toContain(word);
});

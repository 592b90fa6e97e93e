import { expect, test } from "vitest";
import { PrintedPicture } from "../../../src/viewer/picture/printed-picture.tsx";
import { markupOf, sampleState } from "../sample-state.ts";

// What is printed is looked at in a browser: tests/browser/export-picture.test.ts.
test("until something is printed it is empty, and nobody is read the picture that stands in for the canvas", () => {
  expect(markupOf(PrintedPicture, { state: sampleState() })).toBe(
    '<div class="printed picture" aria-hidden="true"></div>',
  );
});

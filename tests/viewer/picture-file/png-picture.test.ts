import { expect, test } from "vitest";
import { pngPicture } from "../../../src/viewer/picture-file/png-picture.ts";

// What it does needs a browser: tests/browser/export-picture.test.ts.
test("it can be imported where there is no document", () => {
  expect("document" in globalThis).toBe(false);
  expect(pngPicture).toBeInstanceOf(Function);
});

import { expect, test } from "vitest";
import { canvasRuler } from "../../../src/viewer/picture-file/canvas-ruler.ts";

// What it does needs a browser: tests/browser/export-picture.test.ts.
test("it can be imported where there is no document", () => {
  expect("document" in globalThis).toBe(false);
  expect(canvasRuler).toBeInstanceOf(Function);
});

import { expect, test } from "vitest";
import { createSigmaRenderer } from "../../../src/viewer/renderer/sigma-renderer.ts";

// What it draws and how it answers is looked at in a browser: tests/browser/first-picture.test.ts.
test("it can be imported where there is no WebGL, since Sigma is loaded only when a picture is made", () => {
  expect("WebGL2RenderingContext" in globalThis).toBe(false);
  expect(createSigmaRenderer).toBeInstanceOf(Function);
});

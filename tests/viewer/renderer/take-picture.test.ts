import { expect, test } from "vitest";
import { takePicture } from "../../../src/viewer/renderer/take-picture.ts";

// What it takes is looked at in a browser: tests/browser/picture.test.ts.
test("it can be imported where there is no canvas, and says so only when a picture is taken", async () => {
  expect("document" in globalThis).toBe(false);
  await expect(
    takePicture({ resize: () => ({ refresh: () => undefined, getDimensions: () => ({}) }) } as never, 2, "#fff"),
  ).rejects.toThrow();
});

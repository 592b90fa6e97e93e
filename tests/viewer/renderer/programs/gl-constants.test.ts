import { expect, test } from "vitest";
import { FLOAT, TRIANGLE_STRIP } from "../../../../src/viewer/renderer/programs/gl-constants.ts";

test("the constants are those of the WebGL specification, section 5.14", () => {
  expect([TRIANGLE_STRIP, FLOAT]).toEqual([5, 5126]);
});

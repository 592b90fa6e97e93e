import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

// That nobody loads them before a picture is made is held in renderer.test.ts: Node cannot load them at all.
test("what is drawn with of Sigma is taken by name, so that what nobody asks for can be left out of the page", () => {
  const parts = new URL("../../../src/viewer/renderer/sigma-renderer-parts.ts", import.meta.url);
  expect(readFileSync(parts, "utf8")).not.toMatch(/import \*|export \*|import\(/);
});

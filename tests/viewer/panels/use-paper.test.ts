import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { usePaper } from "../../../src/viewer/panels/use-paper.ts";

// What changes when a page is printed is looked at in a browser: tests/browser/export-picture.test.ts.
test("as long as nothing is printed one is on the screen", () => {
  const Where = () => (usePaper() ? "paper" : "screen");
  expect(renderToString(h(Where, {}))).toBe("screen");
});

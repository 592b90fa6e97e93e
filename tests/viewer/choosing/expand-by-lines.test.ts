import { expect, test } from "vitest";
import { ExpandByLines } from "../../../src/viewer/choosing/expand-by-lines.tsx";
import { markupOf, sampleState } from "../sample-state.ts";

// What it brings in is held in expanding-actions.test.ts, and by hand in tests/browser/choosing.test.ts.
test("it asks for a number of lines, one at least", () => {
  expect(markupOf(ExpandByLines, { state: sampleState() })).toMatch(
    /<input type="number" min="1" max="99" required value="2"/,
  );
});

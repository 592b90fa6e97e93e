import { expect, test } from "vitest";
import { PathFinder } from "../../../src/viewer/paths/path-finder.tsx";
import { markupOf, sampleState } from "../sample-state.ts";

test("it asks for the other end in a field with a name of its own", () => {
  const markup = markupOf(PathFinder, { state: sampleState(), from: 0 });
  expect(markup).toContain("Paths to");
  expect(markup).toContain('list="path-ends"');
});

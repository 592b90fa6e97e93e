import { expect, test } from "vitest";
import { SearchBox } from "../../../src/viewer/search/search-box.tsx";
import { markupOf, sampleState } from "../sample-state.ts";

// Its keys are pressed in a browser: tests/browser/first-picture.test.ts.
test("the field says what it searches, and is closed until somebody types", () => {
  const markup = markupOf(SearchBox, { state: sampleState() });
  expect(markup).toContain('aria-label="Search people, organizations, places and claims"');
  expect(markup).toContain('aria-expanded="false"');
  expect(markup).toContain('role="combobox"');
});

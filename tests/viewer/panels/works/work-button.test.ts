import { expect, test } from "vitest";
import { sourceOf } from "../../../../src/graph/ladder.ts";
import { asSourceId } from "../../../../src/model/id.ts";
import { WorkButton } from "../../../../src/viewer/panels/works/work-button.tsx";
import { fullState, markupOf } from "../../sample-state.ts";

// That it leads to the work's page is seen in a browser: tests/browser/second-edition.test.ts.
test("a work is called by title and publisher, and has no mark of a person", () => {
  const state = fullState();
  const markup = markupOf(WorkButton, { state, source: sourceOf(state.table, asSourceId("retraction")) });
  expect(markup).toMatch(/<button type="button".*<cite[^>]*>“Sorn takes it back” \(The Gazette\)<\/cite>/);
  expect(markup).not.toContain("kind-");
});

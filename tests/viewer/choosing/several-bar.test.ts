import { expect, test } from "vitest";
import { SeveralBar } from "../../../src/viewer/choosing/several-bar.tsx";
import { markupOf, sampleState, shownBy } from "../sample-state.ts";

test("who is chosen is said where it is read out, with what can be done with them", () => {
  const state = sampleState();
  expect(markupOf(SeveralBar, { state })).toMatch(/<p role="status" class="visually-hidden"><\/p>/);
  state.change({ several: [5, 1] });
  const words = shownBy(SeveralBar, { state });
  expect(words).toMatch(/2 entities chosen: .*Tidewater Company.* and .*Joss Brandt/);
  for (const label of [
    "Show them alone",
    "What is claimed between them",
    "Paths between the two",
    "Hide them",
    "More …",
  ]) {
    expect(words).toContain(label);
  }
});

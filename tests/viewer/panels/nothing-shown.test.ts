import { expect, test } from "vitest";
import { NothingShown } from "../../../src/viewer/panels/nothing-shown.tsx";
import { sampleState, shownBy } from "../sample-state.ts";

test("it offers the whole case only where the view shows none of it", () => {
  const state = sampleState();
  expect(shownBy(NothingShown, { state })).toBe("");
  state.change({ hidden: ["polarity:denies", "polarity:asserts"] });
  expect(shownBy(NothingShown, { state })).toContain("Show everything");
});

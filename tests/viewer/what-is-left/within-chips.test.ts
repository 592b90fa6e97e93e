import { expect, test } from "vitest";
import { WithinChips } from "../../../src/viewer/what-is-left/within-chips.tsx";
import { sampleState, shownBy } from "../sample-state.ts";

test("each neighbourhood has its chip, and chosen entities have one together", () => {
  const state = sampleState();
  const [one, other] = state.table.entities;
  expect(shownBy(WithinChips, { state })).toBe("");

  state.change({ within: { reach: "around", entities: [0, 1] } });
  expect(shownBy(WithinChips, { state })).toBe(`around \u2068${one?.name}\u2069around \u2068${other?.name}\u2069`);

  state.change({ within: { reach: "among", entities: [0, 1] } });
  expect(shownBy(WithinChips, { state })).toBe(`among \u2068${one?.name}\u2069 and \u2068${other?.name}\u2069`);
});

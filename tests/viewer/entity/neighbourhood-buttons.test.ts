import { expect, test } from "vitest";
import { NeighbourhoodButtons } from "../../../src/viewer/entity/neighbourhood-buttons.tsx";
import { entityOf, sampleState, shownBy } from "../sample-state.ts";

// The buttons are pressed in a browser: tests/browser/within.test.ts.
test("a neighbourhood can be looked at alone, and others expanded and collapsed beside it", () => {
  const state = sampleState();
  const [brandt, tidewater] = [entityOf(state.table, "joss-brandt"), entityOf(state.table, "tidewater")];
  const shownFor = (entity: number) => shownBy(NeighbourhoodButtons, { state, entity });
  expect(shownFor(brandt)).toBe("Show its neighbourhood alone");

  state.change({ within: { reach: "around", entities: [brandt] } });
  expect(shownFor(brandt)).toBe("Expand: the neighbourhoods of its neighbours too");
  expect(shownFor(tidewater)).toBe("Show its neighbourhood aloneExpand: its neighbourhood too");
  state.change({ within: { reach: "around", entities: [brandt, tidewater] } });
  expect(shownFor(brandt)).toBe("Show its neighbourhood aloneCollapse its neighbourhood");
});

test("whoever no line is drawn to has no neighbourhood", () => {
  const state = sampleState();
  expect(shownBy(NeighbourhoodButtons, { state, entity: entityOf(state.table, "the-gazette") })).toBe("");
});

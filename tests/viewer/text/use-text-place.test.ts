import { expect, test } from "vitest";
import { useTextPlace } from "../../../src/viewer/text/use-text-place.ts";
import { rowOf, sampleState, shownBy } from "../sample-state.ts";

// That one reads on whatever else is opened is seen in a browser: tests/browser/texts.test.ts.
test("a place that was asked for comes before that of what is opened", () => {
  const state = sampleState();
  const Place = () => JSON.stringify(useTextPlace(state).value ?? null);
  expect(shownBy(Place, {})).toBe("null");
  state.choose({ kind: "claim", row: rowOf(state.table, "payment") });
  expect(shownBy(Place, {})).toMatch(/"source":"gazette","start":\d+/);
  const [wire] = state.table.sources.filter(({ id }) => id === "wire");
  if (wire === undefined) expect.fail("there is a wire");
  state.soughtPlace.value = { source: wire.id, start: 3 };
  expect(shownBy(Place, {})).toBe('{"source":"wire","start":3}');
});

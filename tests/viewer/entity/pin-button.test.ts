import { expect, test } from "vitest";
import { PinButton } from "../../../src/viewer/entity/pin-button.tsx";
import { sampleState, shownBy } from "../sample-state.ts";

// It is pressed in a browser: tests/browser/looking.test.ts.
test("an entity can be pinned, and a pinned one let go", () => {
  const state = sampleState();
  expect(shownBy(PinButton, { state, entity: 1 })).toBe("Pin it where it is");
  state.change({ pins: [{ entity: 1, x: 3, y: 4, layout: "forces" }] });
  expect(shownBy(PinButton, { state, entity: 1 })).toBe("Pinned: let it go back");
  expect(shownBy(PinButton, { state, entity: 2 })).toBe("Pin it where it is");
});

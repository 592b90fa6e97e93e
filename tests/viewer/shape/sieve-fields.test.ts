import { expect, test } from "vitest";
import { SieveFields } from "../../../src/viewer/shape/sieve-fields.tsx";
import { sampleState, shownBy } from "../sample-state.ts";

test("what is left out is said with the way back to it, and nothing is said where nothing is", () => {
  const state = sampleState();
  expect(shownBy(SieveFields, { state })).not.toContain("hidden");
  const { shape } = state.view.value;
  state.change({ shape: { ...shape, sieve: { ...shape.sieve, isLoneHidden: true } } });
  expect(shownBy(SieveFields, { state })).toMatch(/[1-9]\d* entit(y|ies) hidden by filters.*Leave nobody out/);
});

import { expect, test } from "vitest";
import { PartNotice } from "../../../src/viewer/screen/part-notice.tsx";
import { samplePart } from "../sample-part.ts";
import { sampleState, shownBy } from "../sample-state.ts";

test("a part says how much of the case it is, around whom, and what was cut", () => {
  const { state } = samplePart();
  const shown = shownBy(PartNotice, { state });
  expect(shown).toContain("a part of the case: 8 of 1,000,000 claims");
  expect(shown).toContain("Of \u2068Tidewater");
  expect(shown).toContain("may be too few");
});

test("what went wrong when it was to become larger is said there", () => {
  const { state } = samplePart();
  if (state.part !== undefined) state.part.trouble.value = "nothing answers";
  expect(shownBy(PartNotice, { state })).toContain("nothing answers");
});

test("a whole case has no such notice", () => {
  expect(shownBy(PartNotice, { state: sampleState() })).toBe("");
});

import { expect, test } from "vitest";
import { timeBounds } from "../../../src/model/edtf-time.ts";
import { KnownOnField } from "../../../src/viewer/time/known-on-field.tsx";
import { markupOf, sampleState, shownBy } from "../sample-state.ts";

const knownOn = (date: string) => ({
  ...{ date, clock: "published" as const },
  bounds: timeBounds(date) ?? { from: 0, to: 0 },
});

test("without a day there is nothing to clear; with one it says what counts, and what has no date", () => {
  const state = sampleState();
  expect(shownBy(KnownOnField, { state })).not.toContain("Today");
  state.change({ knownOn: knownOn("2020-05-01") });
  const shown = shownBy(KnownOnField, { state });
  expect(shown).toContain("Today");
  expect(shown).toContain("What was published by the end of 1 May 2020 is shown, and 2 claims without that date.");
  expect(markupOf(KnownOnField, { state })).toContain('value="2020-05-01"');
});

test("a link's vaguer date stands in the sentence, for no field of days can show it", () => {
  const state = sampleState();
  state.change({ knownOn: knownOn("2020") });
  expect(shownBy(KnownOnField, { state })).toContain("by the end of 2020");
  expect(markupOf(KnownOnField, { state })).toMatch(/type="date" value(="")?[ >/]/);
});

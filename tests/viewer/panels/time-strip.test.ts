import { expect, test } from "vitest";
import { buildTable } from "../../../src/table/table-builder.ts";
import { TimeStrip } from "../../../src/viewer/panels/time-strip.tsx";
import { beginViewerState } from "../../../src/viewer/state/viewer-state.ts";
import { sampleCase } from "../../sample-case.ts";
import { markupOf, sampleState, serveTexts, shownBy } from "../sample-state.ts";

test("it says how many claims have no time on its clock, and that a window hides them", () => {
  const state = sampleState();
  expect(shownBy(TimeStrip, { state, isFolded: false })).toContain("6 claims have no time of event.");
  const window = { clock: "event", overlap: "possible", from: Date.UTC(2019, 0), to: Date.UTC(2019, 5, 30) } as const;
  state.change({ window });
  const shown = shownBy(TimeStrip, { state, isFolded: false });
  expect(shown).toContain("The window hides them.");
  expect(shown).toContain("event possibly January 2019 to June 2019");
  expect(shown).toContain("All times");
});

test("folded it still says what is set", () => {
  const state = sampleState();
  expect(markupOf(TimeStrip, { state, isFolded: true })).not.toMatch(/<details[^>]* open/);
  state.change({ knownOn: { date: "2020-05-01", bounds: { from: 0, to: 0 }, clock: "published" } });
  expect(shownBy(TimeStrip, { state, isFolded: true })).toContain("as known on 1 May 2020");
});

test("a case without times has nothing to brush", () => {
  const empty = buildTable({ ...sampleCase().records, entities: [], sources: [], claims: [], replies: [] });
  const state = beginViewerState(empty, serveTexts, 1.4);
  expect(shownBy(TimeStrip, { state, isFolded: false })).toContain("No claim of this case has a time of event.");
});

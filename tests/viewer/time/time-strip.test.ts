import { expect, test } from "vitest";
import { buildTable } from "../../../src/table/table-builder.ts";
import { TimeStrip } from "../../../src/viewer/time/time-strip.tsx";
import { sampleCase } from "../../sample-case.ts";
import { markupOf, sampleState, shownBy, stateOf } from "../sample-state.ts";

test("it begins with the clock that times most claims, says how many it does not, and that a window hides them", () => {
  const state = sampleState();
  expect(shownBy(TimeStrip, { state })).toContain("2 claims have no time of publication.");
  const window = { clock: "event", overlap: "possible", from: Date.UTC(2019, 0), to: Date.UTC(2019, 5, 30) } as const;
  state.change({ window });
  const shown = shownBy(TimeStrip, { state });
  expect(shown).toContain("The window hides them.");
  expect(shown).toContain("event possibly January 2019 to June 2019");
  expect(shown).toContain("All times");
});

test("it is folded until it is asked for or something is set, and then says what", () => {
  const state = sampleState();
  expect(markupOf(TimeStrip, { state })).not.toMatch(/<details[^>]* open/);
  state.change({ knownOn: { date: "2020-05-01", bounds: { from: 0, to: 0 }, clock: "published" } });
  expect(shownBy(TimeStrip, { state })).toContain("as known on 1 May 2020");
});

test("a case without times has nothing to brush", () => {
  const empty = buildTable({ ...sampleCase().records, entities: [], sources: [], claims: [], replies: [] });
  const state = stateOf(empty);
  expect(shownBy(TimeStrip, { state })).toContain("No claim of this case has a time of event.");
});

test("of a large case nothing is worked out before somebody opens it, or has set a window", () => {
  const state = sampleState();
  const many = 1;
  expect(shownBy(TimeStrip, { state, many })).not.toContain("Time of");
  const window = { clock: "event", overlap: "possible", from: Date.UTC(2019, 0), to: Date.UTC(2019, 5, 30) } as const;
  state.change({ window });
  expect(shownBy(TimeStrip, { state, many })).toContain("Time of");
});

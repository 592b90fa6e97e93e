import { expect, test } from "vitest";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { PathsPage } from "../../../src/viewer/paths/paths-page.tsx";
import { entityOf, sampleState, shownBy } from "../sample-state.ts";

test("each hop of a path says on how many lines it stands, and who says so", () => {
  const state = sampleState();
  const ends = { from: entityOf(state.table, "tidewater"), to: entityOf(state.table, "joss-brandt") };
  state.choose({ kind: "paths", ...ends });
  const words = shownBy(PathsPage, { state, ...ends });
  expect(words).toContain("no shared origin recorded");
  expect(words).toMatch(/alleges? that/);
});

test("where no chain joins the two it says so, and leads back", () => {
  const state = sampleState();
  const ends = { from: entityOf(state.table, "tidewater"), to: entityOf(state.table, "joss-brandt") };
  state.change({
    chosen: { kind: "paths", ...ends },
    without: state.table.sources.map((_, i) => actorsOf(state.table).work(i)),
  });
  expect(shownBy(PathsPage, { state, ...ends })).toContain("No chain of claims");
});

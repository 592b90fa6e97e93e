import { expect, test } from "vitest";
import { asSourceId } from "../../../src/model/id.ts";
import { SourcePage } from "../../../src/viewer/sources/source-page.tsx";
import { fullState, sampleState, shownBy } from "../sample-state.ts";

const shown = (state: ReturnType<typeof sampleState>, id: string) =>
  shownBy(SourcePage, { state, source: state.table.sourceIndex(asSourceId(id)) ?? -1 });

test("a work's page says what it is, who made it, and what was read in it, in the order of its text", () => {
  const words = shown(sampleState(), "gazette");
  expect(words).toMatch(
    /^Source: news, May 2020Clerk speaksThe GazetteCount what came through itRead it wholeRead in it/,
  );
  const { table } = sampleState();
  const read = [...table.columns.source.keys()]
    .map((row) => table.claim(row))
    .filter(({ source }) => source === "gazette")
    .sort((one, other) => one.anchor.start - other.anchor.start);
  const places = read.map(({ statement }) => words.indexOf(statement));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test("a work in which nothing was read says so, and while it is read whole nothing offers that", () => {
  const state = fullState();
  const unread = state.table.sources.find((_, i) => !state.table.columns.source.includes(i));
  expect(shown(state, unread?.id ?? "")).toContain("it is only named on the way");
  state.change({ pane: "text" });
  expect(shown(state, "letter")).not.toContain("Read it whole");
});

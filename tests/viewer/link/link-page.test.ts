import { expect, test } from "vitest";
import { linkBetween } from "../../../src/graph/link.ts";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { NONE } from "../../../src/table/row.ts";
import { LinkPage } from "../../../src/viewer/link/link-page.tsx";
import { sampleState, shownBy } from "../sample-state.ts";

const state = sampleState();
const { table } = state;
const { subject, object } = table.columns;
const rows = [...subject.keys()].filter((row) => object[row] !== NONE);
const links = rows.map((row) => ({ from: subject[row] ?? 0, to: object[row] ?? 0 }));

test("a link says every claim between its two, alleged or denied, whichever way, with the lines of each", () => {
  for (const { from, to } of links) {
    for (const ends of [
      { from, to },
      { from: to, to: from },
    ]) {
      const words = shownBy(LinkPage, { state, ...ends });
      for (const row of linkBetween(table, from, to).claims) expect(words).toContain(table.claim(row).statement);
      expect(words).toContain(table.entities[from]?.name);
      const counts = linkBetween(table, from, to).claims.some((row) => state.supporting.value[row] === 1);
      expect(words.includes("telling")).toBe(counts);
    }
  }
});

test("what is denied stands under a heading of its own", () => {
  const denied = rows.find((row) => table.columns.polarity[row] === 1) ?? expect.fail("something is denied");
  const ends = { from: subject[denied] ?? 0, to: object[denied] ?? 0 };
  expect(shownBy(LinkPage, { state, ...ends })).toContain("What is denied");
});

test("what does not count is listed too, and two of whom nothing is alleged are said to be that", () => {
  const other = sampleState();
  const [{ from, to } = { from: 0, to: 0 }] = links;
  other.change({ without: table.sources.map((_, source) => actorsOf(table).work(source)) });
  const words = shownBy(LinkPage, { state: other, from, to });
  expect(words).toContain("Counted in none of these");
  expect(words).toContain("not shown just now");

  const strangers = [...table.entities.keys()].find(
    (entity) => entity !== from && linkBetween(table, from, entity).claims.length === 0,
  );
  expect(shownBy(LinkPage, { state, from, to: strangers ?? -1 })).toContain("Nothing is alleged between these two.");
});

test("each count says what it is of: of all that is told between the two, or of one proposition", () => {
  const [{ from, to } = expect.fail("there is a link")] = links.filter(
    ({ from, to }) => linkBetween(table, from, to).claims.filter((row) => state.supporting.value[row] === 1).length > 1,
  );
  const words = shownBy(LinkPage, { state, from, to });
  const counts = words.match(/in \d+ tellings?/g) ?? [];
  const named = words.match(/Of (this proposition alone|all that is alleged between the two): /g) ?? [];
  expect(named).toHaveLength(counts.length);
});

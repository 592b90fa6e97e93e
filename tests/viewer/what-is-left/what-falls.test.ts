import { expect, test } from "vitest";
import { asSourceId } from "../../../src/model/id.ts";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { Fallen, WhatFalls } from "../../../src/viewer/what-is-left/what-falls.tsx";
import { sourcedCase } from "../../provenance/sourced-case.ts";
import { sampleState, shownBy, stateOf } from "../sample-state.ts";

test("every proposition that falls is told in its own sentence, and every link by its ends", () => {
  const state = sampleState();
  const { table, change, lost } = state;
  expect(shownBy(WhatFalls, { state })).toBe("");

  change({ without: table.sources.map((_, source) => actorsOf(table).work(source)) });
  const words = shownBy(Fallen, { state });
  const { propositions, links } = lost.value;
  expect(propositions.length).toBeGreaterThan(0);
  expect(links.length).toBeGreaterThan(0);
  for (const row of propositions) expect(words).toContain(table.claim(row).statement);
  for (const [one, other] of links) {
    expect(words).toContain(`${table.entities[one]?.name} and ${table.entities[other]?.name}`);
  }
});

test("it is made when it is asked for, so that no switch waits for it", () => {
  const state = sampleState();
  state.change({ without: state.table.sources.map((_, source) => actorsOf(state.table).work(source)) });
  expect(shownBy(WhatFalls, { state })).toBe("Which fall");
});

test("claims that fall only for what their work came out of are counted by that work, which may hold reporting of its own", () => {
  const state = stateOf(
    buildTable(
      sourcedCase(
        [
          { steps: ["K"], source: "first" },
          { steps: ["L"], source: "second" },
        ],
        { publishers: { first: "Wire", second: "Bell" }, derivesFrom: { second: ["first"] } },
      ),
    ),
  );
  const { table } = state;
  const first = table.sourceIndex(asSourceId("first")) ?? expect.fail("a source");
  const second = table.sourceIndex(asSourceId("second")) ?? expect.fail("a source");

  state.change({ without: [actorsOf(table).work(first)] });
  const words = shownBy(Fallen, { state });
  expect(words).toContain("Only for what their work came out of, though it may hold reporting of its own");
  expect(words).toMatch(/1 claim through .*second.* \(Bell\), out of .*first.* \(Wire\)/);

  state.change({ without: [actorsOf(table).work(second)] });
  expect(shownBy(Fallen, { state })).not.toContain("reporting of its own");
});

import { expect, test } from "vitest";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { WhatFalls } from "../../../src/viewer/what-is-left/what-falls.tsx";
import { sampleState, shownBy } from "../sample-state.ts";

test("every proposition that falls is told in its own sentence, and every link by its ends", () => {
  const state = sampleState();
  const { table, change, lost } = state;
  expect(shownBy(WhatFalls, { state })).toBe("");

  change({ without: table.sources.map((_, source) => actorsOf(table).work(source)) });
  const words = shownBy(WhatFalls, { state });
  const { propositions, links } = lost.value;
  expect(propositions.length).toBeGreaterThan(0);
  expect(links.length).toBeGreaterThan(0);
  for (const row of propositions) expect(words).toContain(table.claim(row).statement);
  for (const [one, other] of links) {
    expect(words).toContain(`${table.entities[one]?.name} and ${table.entities[other]?.name}`);
  }
});

import { expect, test } from "vitest";
import { AttributionLadder } from "../../../src/viewer/says-who/attribution-ladder.tsx";
import { markupOf, rowOf, sampleState, shownBy } from "../sample-state.ts";

const state = sampleState();
const claim = (id: string) => state.table.claim(rowOf(state.table, id));

test("each step says who, how, with which word, when, and what they may stand to gain", () => {
  const shown = shownBy(AttributionLadder, { state, claim: claim("payment") });
  expect(shown).toMatch(/Mara Quill says said.*last week April 2020.*origin.*adverse to those it speaks of/);
});

test("a step that we inferred is marked in words and in shape", () => {
  const markup = markupOf(AttributionLadder, { state, claim: claim("payment-on-the-wire") });
  expect(markup.match(/class="rung inferred"/g)).toHaveLength(1);
});

test("a voice without a name is no button, and its hedges are quoted", () => {
  const markup = markupOf(AttributionLadder, { state, claim: claim("leads") });
  expect(markup).toContain("an unnamed voice");
  expect(markup).not.toContain("<button");
  expect(shownBy(AttributionLadder, { state, claim: claim("leads") })).toContain("hedged I am told");
});

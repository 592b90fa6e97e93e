import { expect, test } from "vitest";
import { AttributionLadder } from "../../../src/viewer/says-who/attribution-ladder.tsx";
import { fullState, markupOf, rowOf, sampleState, shownBy } from "../sample-state.ts";

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

const full = fullState();
const ofFull = (id: string) => ({ state: full, claim: full.table.claim(rowOf(full.table, id)) });

test("a work is called by title and publisher, in its own voice where it is the origin, and is nobody unnamed", () => {
  const own = shownBy(AttributionLadder, ofFull("own-voice"));
  expect(own).toContain("“Sorn takes it back” (The Gazette) writes, in its own voiceorigin");
  expect(own).not.toContain("unnamed");
  const carried = shownBy(AttributionLadder, ofFull("own-voice-carried"));
  expect(carried).toContain("“Brief an die Hafenverwaltung” writes, in its own voice");
  expect(carried).toContain("“Verdict” quotes");
  expect(carried).not.toContain("quotes, in its own voice");
});

test("how somebody knows it and on which terms they spoke are told", () => {
  expect(shownBy(AttributionLadder, ofFull("seen"))).toContain("originfirst-hand: saw iton background");
});

test("of the work that was read it is told who may have it, how its text was made, and that it was corrected", () => {
  expect(shownBy(AttributionLadder, ofFull("seen"))).toMatch(
    /read in Brief.*restricted: stays here.*read by a machine/,
  );
  expect(shownBy(AttributionLadder, ofFull("own-voice"))).toContain("corrected 2 July 2020: the date of the letter");
  expect(shownBy(AttributionLadder, ofFull("own-voice")).match(/corrected/g)).toHaveLength(1);
});

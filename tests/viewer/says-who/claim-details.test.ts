import { expect, test } from "vitest";
import { ClaimDetails } from "../../../src/viewer/says-who/claim-details.tsx";
import { rowOf, sampleState, shownBy } from "../sample-state.ts";

const state = sampleState();
const claim = (id: string) => state.table.claim(rowOf(state.table, id));
const shown = (id: string) => shownBy(ClaimDetails, { state, claim: claim(id) });

test("the time is told in the source's words and as it was read", () => {
  expect(shown("payment")).toContain("Timein 2019 2019");
});

test("whoever was not asked for a reply is said not to have been", () => {
  expect(shown("payment")).toContain("Joss Brandt not asked for a reply");
  expect(shown("leads")).not.toContain("Reply");
});

test("a withdrawal says when and why", () => {
  expect(shown("sister")).toContain("1 January 2021: the post is gone");
});

test("place, hedges, qualifiers and the coder's note are there where they are recorded", () => {
  expect(shown("meeting")).toContain("Port Almas");
  expect(shown("leads")).toContain("I am told");
  expect(shown("sister")).toContain("rolesister");
  expect(shownBy(ClaimDetails, { state, claim: { ...claim("leads"), note: "Read twice." } })).toContain(
    "Coder’s noteRead twice.",
  );
});

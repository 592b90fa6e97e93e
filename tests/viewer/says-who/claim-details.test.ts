import { expect, test } from "vitest";
import { ClaimDetails } from "../../../src/viewer/says-who/claim-details.tsx";
import { fullState, rowOf, sampleState, shownBy } from "../sample-state.ts";

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
  expect(shown("sister")).toContain("In its wordssister");
  expect(shownBy(ClaimDetails, { state, claim: { ...claim("leads"), note: "Read twice." } })).toContain(
    "Coder’s noteRead twice.",
  );
});

test("the edge as it is coded, how it ended, and every reply stand there too", () => {
  const full = fullState();
  const words = shownBy(ClaimDetails, { state: full, claim: full.table.claim(rowOf(full.table, "seen")) });
  expect(words).toContain("Coded asJoss Brandt (recorded as Iosif Brandt) paid Tidewater Company");
  expect(words).toContain("How it endedThe verdict says that Joss Brandt was acquitted.");
  expect(words).toContain("ReplyJoss Brandt no reply is reported");
  expect(words).toContain("In its wordsdas Geld");
  expect(words).toContain("PlacePort Almas");
});

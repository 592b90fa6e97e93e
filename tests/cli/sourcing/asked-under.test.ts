import { expect, test } from "vitest";
import { askedInWords, askedJson, leftOutInWords } from "../../../src/cli/sourcing/asked-under.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sourcedCase } from "../../provenance/sourced-case.ts";

const table = buildTable(sourcedCase([{ steps: ["K"], source: "w" }]));

test("an answer says whom it trusts, what it took for one and whom it left out", () => {
  expect(askedInWords({ trust: ["k"], merge: "none", disinterested: true }, table)).toBe(
    "Asked with K trusted to pass words on as they were said; all who may be one kept apart; tellings left out whose origin is a party, adverse, or of unknown interest.\n\n",
  );
  expect(askedInWords({}, table)).toBe("");
});

test("programs are told the same, with the clock and the overlap that go with a day", () => {
  expect(askedJson({ trust: ["w"], asKnownOn: "2024" })).toEqual({
    asked: { trust: ["w"], asKnownOn: "2024", clock: "published", overlap: "possible" },
  });
});

test("what was left out is counted, and nothing is said where nothing was", () => {
  expect(leftOutInWords({ withdrawn: 1, "in a retracted work": 2 })).toBe(
    "left out: 1 telling withdrawn, 2 tellings in a retracted work",
  );
  expect(leftOutInWords({ withdrawn: 0 })).toBe("");
});

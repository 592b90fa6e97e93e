import { expect, test } from "vitest";
import { draftHash, proposalHash } from "../../../src/edit/drafts/draft-hash.ts";
import { draft } from "./beside-sample.ts";

test("the same claim of the same passage has one hash, whoever proposes it and under whatever id", () => {
  const one = draftHash(draft());
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(draftHash(draft({ id: "other" }, { proposedBy: "somebody else" }, "d2"))).toBe(one);
  expect(draftHash(draft({ anchor: { exact: "the Tidewater  Company paid Joss Brandt in 2019" } }))).toBe(one);
});

test("another end, another passage, another speaker or the denial has another", () => {
  const all = [{}, { object: "joss-brandt" }, { anchor: { exact: "a former clerk" } }, { polarity: "denies" }];
  const hashes = [...all, { attribution: [{ by: "tidewater", mode: "says" }] }].map((claim) => draftHash(draft(claim)));
  expect(new Set(hashes).size).toBe(5);
});

test("a proposal has one hash in any order of its fields, and another once anything of it is another", () => {
  const one = draft({ note: "n" });
  const turned = { ...one, claim: Object.fromEntries(Object.entries(one.claim).reverse()) as typeof one.claim };
  expect(proposalHash(turned)).toBe(proposalHash(one));
  expect(proposalHash(draft({ note: "m" }))).not.toBe(proposalHash(one));
  expect(proposalHash({ ...one, proposedBy: "another" })).not.toBe(proposalHash(one));
});

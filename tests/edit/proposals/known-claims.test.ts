import { expect, test } from "vitest";
import { draftHash } from "../../../src/edit/drafts/draft-hash.ts";
import { knownClaims } from "../../../src/edit/proposals/known-claims.ts";
import { draft, sampleWorking } from "../drafts/beside-sample.ts";

const known = knownClaims(sampleWorking());
const ask = (fields: object) => {
  const one = draft(fields);
  return known(one.claim.source, draftHash(one), one);
};

test("the claim of a source that a draft comes to is found, and no other", () => {
  expect(ask({ object: "joss-brandt" })).toBe("payment");
  expect(ask({})).toBeUndefined();
  expect(ask({ object: "joss-brandt", polarity: "denies" })).toBeUndefined();
  expect(ask({ object: "joss-brandt", source: "wire" })).toBeUndefined();
});

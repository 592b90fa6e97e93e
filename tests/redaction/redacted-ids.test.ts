import { expect, test } from "vitest";
import { nameMatcher } from "../../src/graph/names/name-matcher.ts";
import { redactedIds } from "../../src/redaction/redacted-ids.ts";

test("ids that hold a name are numbered, in order, past those that are taken; the others stay", () => {
  const matcher = nameMatcher([{ name: "Joss Brandt", instead: "Person 1" }]);
  const becomes = redactedIds(["joss-brandt-paid", "other", "Claim-1", "met_jossbrandt"], matcher, "claim");
  expect(["joss-brandt-paid", "other", "Claim-1", "met_jossbrandt", "unknown"].map(becomes)).toEqual([
    "claim-2",
    "other",
    "Claim-1",
    "claim-3",
    "unknown",
  ]);
});

import { expect, test } from "vitest";
import { predicateEnds } from "../../../src/case-file/checks/predicate-ends.ts";
import { draftOf } from "../draft-of.ts";

test("a claim turned round is told to turn round again", () => {
  const { claims } = draftOf();
  const turned = claims
    .map(({ record }) => record)
    .flatMap((claim) =>
      claim.predicate === "leads" && claim.object !== undefined
        ? [{ ...claim, subject: claim.object, object: claim.subject }]
        : [],
    );
  expect([...predicateEnds(draftOf({ claims: turned }))]).toMatchObject([
    { mend: expect.stringContaining("turn the two ends round") },
  ]);
});

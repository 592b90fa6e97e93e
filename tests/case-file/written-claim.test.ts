import fc from "fast-check";
import { expect, test } from "vitest";
import { writtenClaim } from "../../src/case-file/written-claim.ts";
import { ClaimSchema } from "../../src/model/claim.ts";
import { arbitraryCase } from "../arbitrary-case.ts";

test("parsing a claim as it is written gives the claim", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      for (const claim of records.claims) expect(ClaimSchema.parse(writtenClaim(claim))).toEqual(claim);
    }),
  );
});

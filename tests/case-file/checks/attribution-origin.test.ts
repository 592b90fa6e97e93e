import { expect, test } from "vitest";
import { attributionOrigin } from "../../../src/case-file/checks/attribution-origin.ts";
import { draftOf } from "../draft-of.ts";

test("an attribution whose origin only carries is found, one that ends in a speaker is not", () => {
  const claim = draftOf().claims[0]?.record;
  const by = (mode: string) =>
    draftOf({ claims: [{ ...claim, attribution: [{ ...claim?.attribution[0], mode }] }] as never });
  for (const mode of ["quotes", "reports", "republishes", "translates"]) {
    expect([...attributionOrigin(by(mode))]).toMatchObject([{ code: "carrier-at-origin" }]);
  }
  for (const mode of ["says", "writes", "posts", "alludes", "infers"])
    expect([...attributionOrigin(by(mode))]).toEqual([]);
});

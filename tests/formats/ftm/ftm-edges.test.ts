import { expect, test } from "vitest";
import { ftmEdge } from "../../../src/formats/ftm/ftm-edges.ts";
import type { EdgeClaim } from "../../../src/model/claim.ts";
import type { PredicateId } from "../../../src/model/predicate.ts";

const claim = (predicate: PredicateId, polarity = "asserts") => ({ predicate, polarity }) as EdgeClaim;

test("a schema is taken where both ends fit it", () => {
  expect(ftmEdge(claim("member-of"), "person", "organization")).toMatchObject({
    schema: "Membership",
    subject: "member",
    object: "organization",
  });
  expect(ftmEdge(claim("family-of"), "person", "person")).toMatchObject({ schema: "Family", role: "relationship" });
});

test("else the general link stands, so that nothing is said of an end that it is not", () => {
  expect(ftmEdge(claim("successor-of"), "person", "person").schema).toBe("UnknownLink");
  expect(ftmEdge(claim("owns"), "organization", "organization").schema).toBe("UnknownLink");
  expect(ftmEdge(claim("linked-to"), "place", "place").schema).toBe("UnknownLink");
});

test("a denied membership is no Membership, which programs would draw as one", () => {
  expect(ftmEdge(claim("member-of", "denies"), "person", "organization").schema).toBe("UnknownLink");
});

import type { Claim } from "../../model/claim.ts";
import type { EntityKind } from "../../model/entity.ts";
import { predicateOf } from "../../model/predicate.ts";

/** A FollowTheMoney schema that can stand for a claim: the properties of its two ends, and the one that says how they are linked. */
export interface FtmEdge {
  readonly schema: string;
  readonly subject: string;
  readonly object: string;
  readonly role: "role" | "relationship" | "purpose";
}

type End = readonly [property: string, kinds: readonly EntityKind[]];
type Row = readonly [schema: string, subject: End, object: End, role: FtmEdge["role"]];

const PERSON = ["person"] as const;
const ORGANIZATION = ["organization"] as const;
const LEGAL_ENTITY = ["person", "organization"] as const;
const ANY = ["person", "organization", "place"] as const;

// Ends as followthemoney's model ranges over them. Ownership is not here: it wants a Company, and no record says that
// an organization is one; nor are Sanction and CourtCaseParty, which have no second party.
const EDGES: readonly Row[] = [
  ["Family", ["person", PERSON], ["relative", PERSON], "relationship"],
  ["Associate", ["person", PERSON], ["associate", PERSON], "relationship"],
  ["Succession", ["successor", ORGANIZATION], ["predecessor", ORGANIZATION], "role"],
  ["Directorship", ["director", LEGAL_ENTITY], ["organization", ORGANIZATION], "role"],
  ["Representation", ["agent", LEGAL_ENTITY], ["client", LEGAL_ENTITY], "role"],
  ["Membership", ["member", LEGAL_ENTITY], ["organization", ORGANIZATION], "role"],
  ["Employment", ["employee", PERSON], ["employer", ORGANIZATION], "role"],
  ["Payment", ["payer", LEGAL_ENTITY], ["beneficiary", LEGAL_ENTITY], "purpose"],
];
const OTHERWISE: Row = ["UnknownLink", ["subject", ANY], ["object", ANY], "role"];

/**
 * The schema for a claim: its predicate's where both ends fit, else UnknownLink. A denial is always an UnknownLink:
 * programs would draw a denied Membership as a membership.
 */
export function ftmEdge(claim: Claim, subject: EntityKind, object: EntityKind): FtmEdge {
  const { ftm } = predicateOf(claim.predicate);
  const fitting =
    claim.polarity === "denies"
      ? undefined
      : EDGES.find(([schema, from, to]) => schema === ftm && from[1].includes(subject) && to[1].includes(object));
  const [schema, from, to, role] = fitting ?? OTHERWISE;
  return { schema, subject: from[0], object: to[0], role };
}

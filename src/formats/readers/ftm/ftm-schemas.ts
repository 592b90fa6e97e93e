import type { EntityKind } from "../../../model/entity.ts";
import type { PredicateId } from "../../../model/predicate.ts";

/** The schemas that are somebody or some place. A LegalEntity may be a person or an organization: nobody can tell by its schema. */
export const KIND_OF_SCHEMA: ReadonlyMap<string, EntityKind> = new Map([
  ["Person", "person"],
  ["Organization", "organization"],
  ["Company", "organization"],
  ["PublicBody", "organization"],
  ["Address", "place"],
]);

/** What two ends a schema joins, and what it says by itself. */
export interface FtmLink {
  readonly subject: string;
  readonly object: string;
  readonly predicate: PredicateId;
  /** The kind of an end that is given by its name alone. */
  readonly named?: { readonly end: "subject"; readonly kind: EntityKind } | undefined;
}

/** The schemas that join two entities. */
export const LINK_OF_SCHEMA: ReadonlyMap<string, FtmLink> = new Map([
  ["Family", { subject: "person", object: "relative", predicate: "family-of" }],
  ["Associate", { subject: "person", object: "associate", predicate: "associate-of" }],
  ["Succession", { subject: "successor", object: "predecessor", predicate: "successor-of" }],
  ["Directorship", { subject: "director", object: "organization", predicate: "directs" }],
  ["Representation", { subject: "agent", object: "client", predicate: "represents" }],
  ["Membership", { subject: "member", object: "organization", predicate: "member-of" }],
  ["Employment", { subject: "employee", object: "employer", predicate: "employed-by" }],
  ["Ownership", { subject: "owner", object: "asset", predicate: "owns" }],
  ["Payment", { subject: "payer", object: "beneficiary", predicate: "paid" }],
  ["Debt", { subject: "debtor", object: "creditor", predicate: "linked-to" }],
  ["UnknownLink", { subject: "subject", object: "object", predicate: "linked-to" }],
  [
    "Sanction",
    {
      subject: "authority",
      object: "entity",
      predicate: "sanctioned",
      named: { end: "subject", kind: "organization" },
    },
  ],
]);

/** The schemas that say something of one entity, in the words of one of their properties. */
export const REMARK_OF_SCHEMA: ReadonlyMap<
  string,
  { readonly subject: string; readonly value: string; readonly predicate: PredicateId }
> = new Map([["Occupancy", { subject: "holder", value: "post", predicate: "has-role" }]]);

/** FollowTheMoney's Document and what it knows of that kind: works that can prove something. */
export const WORK_SCHEMAS: ReadonlySet<string> = new Set([
  "Analyzable",
  "Article",
  "Audio",
  "CourtCase",
  "Document",
  "Email",
  "Folder",
  "HyperText",
  "Image",
  "Message",
  "Package",
  "Page",
  "Pages",
  "PlainText",
  "Table",
  "Video",
  "Workbook",
]);

/** How far a schema is from the most general: of two fragments of one entity the narrower says more. */
const DEPTH: Readonly<Record<string, number>> = { Thing: 0, LegalEntity: 1, Organization: 2, Interval: 0, Interest: 1 };

/** The narrower of two schemas that fragments of one entity give it; undefined where neither is the other's. */
export function narrowerSchema(a: string, b: string): string | undefined {
  if (a === b) return a;
  const [da, db] = [DEPTH[a] ?? 3, DEPTH[b] ?? 3];
  if (da === db) return undefined;
  return da > db ? a : b;
}

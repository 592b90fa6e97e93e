import type { CaseRecords } from "../model/case.ts";
import type { Claim } from "../model/claim.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { counted } from "./terminal.ts";

/** How much is in a case. Claims are edges and remarks together; denials are counted among both. */
export interface CaseCounts {
  readonly persons: number;
  readonly organizations: number;
  readonly places: number;
  readonly sources: number;
  readonly claims: number;
  readonly edges: number;
  readonly remarks: number;
  readonly denials: number;
}

/** The counts of a case of which nothing was loaded. */
export const NO_COUNTS: CaseCounts = {
  persons: 0,
  organizations: 0,
  places: 0,
  sources: 0,
  claims: 0,
  edges: 0,
  remarks: 0,
  denials: 0,
};

/** Counts the records of a loaded case. */
export const countsOf = (table: ClaimTable): CaseCounts =>
  countEach(table.entities, table.sources.length, table.size, claimsOf(table));

/** Counts records as they are: a table of a large case takes as long as reading it did. */
export const countRecords = ({ entities, sources, claims }: CaseRecords): CaseCounts =>
  countEach(entities, sources.length, claims.length, claims);

function* claimsOf(table: ClaimTable): Iterable<Claim> {
  for (let row = 0; row < table.size; row++) yield table.claim(row);
}

function countEach(
  entities: CaseRecords["entities"],
  sources: number,
  size: number,
  claims: Iterable<Claim>,
): CaseCounts {
  const counts = { ...NO_COUNTS, sources, claims: size } as { -readonly [K in keyof CaseCounts]: number };
  for (const { kind } of entities) {
    if (kind === "person") counts.persons++;
    else if (kind === "organization") counts.organizations++;
    else counts.places++;
  }
  for (const { object, polarity } of claims) {
    if (object === undefined) counts.remarks++;
    else counts.edges++;
    if (polarity === "denies") counts.denials++;
  }
  return counts;
}

/** The counts as a person reads them. */
export const countsInWords = (counts: CaseCounts): string =>
  [
    `${counted(counts.persons, "person")}, ${counted(counts.organizations, "organization")}, ${counted(counts.places, "place")}`,
    `${counted(counts.sources, "source")}`,
    `${counted(counts.claims, "claim")}, each an allegation: ${counted(counts.edges, "edge")}, ${counted(counts.remarks, "remark")}; ${counted(counts.denials, "denial")} among them`,
  ].join("\n");

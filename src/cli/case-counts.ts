import type { StreamedCase } from "../case-file/format-case.ts";
import { type Claim, POLARITIES } from "../model/claim.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { NONE } from "../table/row.ts";
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

/** Counts the records of a case, whether it is in columns or not. */
export function countsOf(records: ClaimTable | Pick<StreamedCase, "entities" | "sources" | "claims">): CaseCounts {
  const counts = countsBesideClaims(records);
  for (const kind of "claims" in records ? kindsOfRecords(records.claims) : kindsOfRows(records)) count(kind, counts);
  return counts;
}

/** A case whose claims are made one after another, and what there is in it once they were gone through. */
export function countedOnTheWay(records: StreamedCase): {
  readonly records: StreamedCase;
  readonly counts: () => CaseCounts;
} {
  let counts = countsBesideClaims(records);
  const claims = {
    *[Symbol.iterator]() {
      counts = countsBesideClaims(records);
      for (const claim of records.claims) {
        count(kindOf(claim), counts);
        yield claim;
      }
    },
  };
  return { records: { ...records, claims }, counts: () => counts };
}

type Counting = { -readonly [K in keyof CaseCounts]: number };

function countsBesideClaims({ entities, sources }: Pick<StreamedCase, "entities" | "sources">): Counting {
  const counts: Counting = { ...NO_COUNTS, sources: sources.length };
  for (const { kind } of entities) {
    if (kind === "person") counts.persons++;
    else if (kind === "organization") counts.organizations++;
    else counts.places++;
  }
  return counts;
}

function count({ isEdge, isDenied }: KindOfClaim, counts: Counting): void {
  counts.claims++;
  if (isEdge) counts.edges++;
  else counts.remarks++;
  if (isDenied) counts.denials++;
}

interface KindOfClaim {
  readonly isEdge: boolean;
  readonly isDenied: boolean;
}

function* kindsOfRecords(claims: Iterable<Claim>): Iterable<KindOfClaim> {
  for (const claim of claims) yield kindOf(claim);
}

const kindOf = ({ object, polarity }: Claim): KindOfClaim => ({
  isEdge: object !== undefined,
  isDenied: polarity === "denies",
});

function* kindsOfRows({ size, columns }: ClaimTable): Iterable<KindOfClaim> {
  for (let row = 0; row < size; row++)
    yield { isEdge: columns.object[row] !== NONE, isDenied: POLARITIES[columns.polarity[row] ?? NONE] === "denies" };
}

/** The counts as a person reads them. */
export const countsInWords = (counts: CaseCounts): string =>
  [
    `${counted(counts.persons, "person")}, ${counted(counts.organizations, "organization")}, ${counted(counts.places, "place")}`,
    `${counted(counts.sources, "source")}`,
    `${counted(counts.claims, "claim")}, each an allegation: ${counted(counts.edges, "edge")}, ${counted(counts.remarks, "remark")}; ${counted(counts.denials, "denial")} among them`,
  ].join("\n");

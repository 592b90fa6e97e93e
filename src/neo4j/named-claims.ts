import { keyOf } from "../formats/neo4j/record-row.ts";
import type { Claim } from "../model/claim.ts";
import type { ClaimId } from "../model/id.ts";
import type { Database } from "./database.ts";
import { claimsNamedBy } from "./explore-statements.ts";

/**
 * The claims that some claims name, and those name in turn: as how it ended, or as what stands in its place. Each with all
 * of its link, since lines are counted by it. They come in rounds, and a round for which there is no room does not come.
 */
export async function namedClaims(
  database: Database,
  caseId: string,
  claims: ReadonlySet<string>,
  room: number,
): Promise<ReadonlySet<string>> {
  const named = new Set<string>();
  for (let edge = [...claims]; edge.length > 0; ) {
    const keys = edge.map((id) => keyOf(caseId, id));
    const answers = await database.read(claimsNamedBy(keys, claims.size + room + 1));
    edge = answers.map(({ id }) => String(id)).filter((id) => !claims.has(id) && !named.has(id));
    if (named.size + edge.length > room) break;
    for (const id of edge) named.add(id);
  }
  return named;
}

/** A claim that names none but those that are here, so that a part of a case holds together. */
export function namingOnly(here: ReadonlySet<string>, claim: Claim): Claim {
  const { withdrawal, outcome } = claim;
  const isHere = (id: ClaimId): boolean => here.has(id);
  const kept = { ...claim, outcome: outcome.filter(isHere) };
  if (withdrawal?.supersededBy === undefined || isHere(withdrawal.supersededBy)) return kept;
  const { supersededBy, ...rest } = withdrawal;
  return { ...kept, withdrawal: rest };
}

import type { Claim } from "../model/claim.ts";
import type { Stretch } from "../model/quote-finder.ts";
import type { Reading } from "../model/reading.ts";

/** How much of a text is read, from 0 to 1: what a claim stands on, and where there is nothing to claim. */
export function howFar(
  length: number,
  claims: readonly Claim[],
  reading: Pick<Reading, "nothing"> | undefined,
): number {
  if (length === 0) return 1;
  const stretches: Stretch[] = [
    ...claims.flatMap(({ anchor, alsoAt }) => [anchor, ...alsoAt.map((further) => further.anchor)]),
    ...(reading?.nothing ?? []),
  ].sort((a, b) => a.start - b.start);

  let [covered, reached] = [0, 0];
  for (const { start, end } of stretches) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return Math.min(1, covered / length);
}

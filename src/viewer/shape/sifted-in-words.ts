import type { Sieve } from "../state/shape/shape.ts";

/** How many a sieve leaves out and why, such as "12 entities hidden by filters (who has fewer than 3 neighbours)". */
export function siftedInWords({ neighbours, lines, isLoneHidden }: Sieve, out: number): string {
  const why = [
    ...(lines > 0 ? [`links of fewer than ${lines} independent ${lines === 1 ? "line" : "lines"}`] : []),
    ...(neighbours > 0 ? [`who has fewer than ${neighbours} ${neighbours === 1 ? "neighbour" : "neighbours"}`] : []),
    ...(isLoneHidden ? ["who has no link shown"] : []),
  ];
  return `${out} ${out === 1 ? "entity" : "entities"} hidden by filters (${why.join(", ")})`;
}

import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE, type Row } from "../../table/row.ts";
import { actorsOf } from "../actors/actors.ts";
import { worksBehind, worksOnTheWay } from "../traces/works-behind.ts";

/**
 * Of some claims that fall those on whose own way nobody stands who is taken away: a work on it came out of one of
 * theirs. Such a work may hold reporting of its own, which no record tells from the rest.
 * @param away the numbers of the actors that are taken away
 * @returns the claims by the work on their way that came out of one of these
 */
export function fallenByDerivation(
  table: ClaimTable,
  away: ReadonlySet<number>,
  fallen: readonly Row[],
): ReadonlyMap<number, readonly Row[]> {
  const actors = actorsOf(table);
  const { stepOffsets, stepBy } = table.columns;
  const behind = worksBehind(table, () => false);
  const isTakenAway = (work: number): boolean =>
    away.has(actors.work(work)) || actors.makersOf(work).some((maker) => away.has(maker));
  const isSpokenBy = (row: Row): boolean =>
    stepBy.subarray(stepOffsets[row], stepOffsets[row + 1]).some((by) => by !== NONE && away.has(by));

  const byWork = new Map<number, Row[]>();
  for (const row of fallen) {
    const works = [...worksOnTheWay(table, row)];
    if (isSpokenBy(row) || works.some(isTakenAway)) continue;
    const derived = works.find((work) => behind(new Set([work])).some((origin) => isTakenAway(origin.work)));
    if (derived === undefined) continue;
    const rows = byWork.get(derived);
    if (rows === undefined) byWork.set(derived, [row]);
    else rows.push(row);
  }
  return byWork;
}

import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE, type Row } from "../../table/row.ts";

/** A work that others came out of, and whether that is only suspected of some step on the way. */
export interface WorkBehind {
  readonly work: number;
  readonly isSuspected: boolean;
}

/**
 * Finds the works that some works came out of, however long the way, themselves left out; each once, as surely as the
 * surest way to it.
 * @param follows which suspected derivations are followed
 */
export function worksBehind(
  table: ClaimTable,
  follows: (doubt: "suspected", source: number, from: number) => boolean,
): (named: ReadonlySet<number>) => readonly WorkBehind[] {
  const parentsOf = (source: number): readonly WorkBehind[] =>
    (table.sources[source]?.derivesFrom ?? []).flatMap(({ source: id, how }): WorkBehind[] => {
      const work = table.sourceIndex(id);
      if (work === undefined || (how === "suspected" && !follows("suspected", source, work))) return [];
      return [{ work, isSuspected: how === "suspected" }];
    });

  const behind = (named: ReadonlySet<number>): readonly WorkBehind[] => {
    const sure = new Set(named);
    for (const work of sure) for (const parent of parentsOf(work)) if (!parent.isSuspected) sure.add(parent.work);
    // A set shows what is added while one walks it: it is its own queue.
    const all = new Set(sure);
    for (const work of all) for (const parent of parentsOf(work)) all.add(parent.work);
    return [...all].filter((work) => !named.has(work)).map((work) => ({ work, isSuspected: !sure.has(work) }));
  };

  const isDerived = (work: number): boolean => (table.sources[work]?.derivesFrom.length ?? 0) > 0;
  const known = follows === EVERYTHING ? behindEach(table) : new Map<number, readonly WorkBehind[]>();
  return (named) => {
    if (named.size > 1) return [...named].some(isDerived) ? behind(named) : NOTHING;
    // Most tellings name the work that they were read in and no other, which many have in common.
    const [work = NONE] = named;
    if (!isDerived(work)) return NOTHING;
    const found = known.get(work) ?? behind(named);
    known.set(work, found);
    return found;
  };
}

/** Follows all that is suspected. */
export const EVERYTHING = (): boolean => true;

const NOTHING: readonly WorkBehind[] = [];

const remembered = new WeakMap<ClaimTable, Map<number, readonly WorkBehind[]>>();

/** What is behind each work by itself, all that is suspected followed, as far as it was asked for; once for a table. */
function behindEach(table: ClaimTable): Map<number, readonly WorkBehind[]> {
  const known = remembered.get(table) ?? new Map<number, readonly WorkBehind[]>();
  remembered.set(table, known);
  return known;
}

/** The work that a claim was read in, and those named on its way. */
export function worksOnTheWay({ columns }: ClaimTable, row: Row): ReadonlySet<number> {
  const { source, stepIn, stepOffsets } = columns;
  const works = new Set([source[row] ?? NONE]);
  for (let step = stepOffsets[row] ?? 0; step < (stepOffsets[row + 1] ?? 0); step++) {
    const at = stepIn[step] ?? NONE;
    if (at !== NONE) works.add(at);
  }
  return works;
}

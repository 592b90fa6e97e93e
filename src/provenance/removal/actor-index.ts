import { type ClaimMask, rowsOf } from "../graph/selection.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { NONE, type Row } from "../table/row.ts";
import { standingClaims } from "./standing-claims.ts";

/** For every actor of a case the claims whose telling passed through it; made once, so that taking one away is felt as live. */
export interface ActorIndex {
  readonly table: ClaimTable;
  /** The claims that give support, as rows and as a mask. */
  readonly standing: readonly Row[];
  readonly mask: ClaimMask;
  /** By the actors' keys; claims beside those that give support may be among them. */
  readonly through: ReadonlyMap<string, readonly Row[]>;
}

/**
 * Indexes a case by the actors of its traces, all of them apart and none trusted: whoever takes a step, every work on the
 * way and what it comes out of, and their makers. The same as `tracesOf` says, read from columns alone.
 * @param mask which claims give support, those that stand today where there is none
 */
export function indexActors(table: ClaimTable, mask: ClaimMask = standingClaims(table)): ActorIndex {
  const standing = [...rowsOf(mask)];
  const { source, stepBy, stepIn, stepOffsets } = table.columns;
  const entityKeys = table.entities.map((_, entity) => `e${entity}`);
  const workKeys = table.sources.map((_, work) => keysOfWork(table, work));

  const through = new Map<string, Row[]>();
  for (const row of standing) {
    for (const key of workKeys[source[row] ?? NONE] ?? []) add(key, row);
    const first = stepOffsets[row] ?? 0;
    const end = stepOffsets[row + 1] ?? first;
    for (let step = first; step < end; step++) {
      const [by, work] = [stepBy[step] ?? NONE, stepIn[step] ?? NONE];
      add((by === NONE ? undefined : entityKeys[by]) ?? `u${row}.${step - first}`, row);
      if (work !== NONE) for (const key of workKeys[work] ?? []) add(key, row);
    }
  }
  return { table, standing, mask, through };

  function add(actor: string, row: Row): void {
    const known = through.get(actor);
    if (known === undefined) through.set(actor, [row]);
    else if (known.at(-1) !== row) known.push(row);
  }
}

/** The keys of a work, of all that it certainly comes out of, and of the makers of each. */
function keysOfWork(table: ClaimTable, work: number): readonly string[] {
  const works = new Set([work]);
  const keys: string[] = [];
  // A set shows what is added while one walks it: it is its own queue.
  for (const one of works) {
    const { authors = [], publisher, derivesFrom = [] } = table.sources[one] ?? {};
    keys.push(`s${one}`);
    for (const maker of publisher === undefined ? authors : [...authors, publisher]) {
      keys.push(`e${table.entityIndex(maker)}`);
    }
    for (const { source, how } of derivesFrom) {
      const before = table.sourceIndex(source);
      if (how !== "suspected" && before !== undefined) works.add(before);
    }
  }
  return keys;
}

/**
 * The same index for when other claims give support, as on another day: whom a telling passed through never changes.
 * @param index an index whose mask holds at least those of this one
 */
export const supportedBy = (index: ActorIndex, mask: ClaimMask): ActorIndex => ({
  ...index,
  mask,
  standing: [...rowsOf(mask)],
});

import type { Claim } from "../../model/claim.ts";
import type { SourceId } from "../../model/id.ts";
import type { Derivation } from "../../model/source.ts";
import type { ClaimTable } from "../../table/claim-table.ts";

/** Derivations that somebody vouches for; "suspected" is for a person to look into. */
export const DECLARED: readonly Derivation[] = ["republication", "translation", "excerpt", "rewrite", "revision"];

/** Derivations of every kind, suspected ones too. */
export const DECLARED_OR_SUSPECTED: readonly Derivation[] = [...DECLARED, "suspected"];

/** For any work all those that it comes out of, however long the way, and not itself. */
export type Ancestry = (source: SourceId) => ReadonlySet<SourceId>;

/** Follows the derivations of these kinds; each work is followed once. */
export function ancestryOf(table: ClaimTable, kinds: readonly Derivation[]): Ancestry {
  const known = new Map<SourceId, Set<SourceId>>();

  return (source) => {
    const found = known.get(source) ?? new Set(parentsOf(table, source, kinds));
    // A set shows what is added while one walks it: it is its own queue. What is known is whole, so this is done once.
    if (!known.has(source)) for (const id of found) for (const up of parentsOf(table, id, kinds)) found.add(up);
    known.set(source, found);
    return found;
  };
}

/** The work a claim was read in, the works named on its way, and all that these come out of. */
export function worksBehind({ source, attribution }: Claim, ancestry: Ancestry): Set<SourceId> {
  const named = [source, ...attribution.flatMap((step) => step.in ?? [])];
  return new Set(named.flatMap((id) => [id, ...ancestry(id)]));
}

const parentsOf = (table: ClaimTable, source: SourceId, kinds: readonly Derivation[]): SourceId[] =>
  (table.sources[table.sourceIndex(source) ?? -1]?.derivesFrom ?? [])
    .filter(({ how }) => kinds.includes(how))
    .map((from) => from.source);

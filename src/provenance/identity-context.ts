import type { Interest } from "../model/attribution.ts";
import type { EntityId, SourceId } from "../model/id.ts";
import type { ClaimTable } from "../table/claim-table.ts";

/** Who is taken for one and the same, and who is trusted to pass words on as they were said. Design, section 4: κ. */
export interface IdentityContext {
  /** Entities that `maybeSame` names are one. */
  readonly mergeMaybeSame: boolean;
  /** A spokesman and whom he speaks for are one. */
  readonly mergeParties: boolean;
  /** Voices without a name may be anybody; otherwise each is somebody of its own. */
  readonly unnamedMayBeAnybody: boolean;
  /** Carriers that pass words on faithfully: an outlet is then no actor of a telling that it only passes on, nor are its works. */
  readonly trustedEntities: ReadonlySet<EntityId>;
  readonly trustedSources: ReadonlySet<SourceId>;
  /** Claims whose origin has one of these interests are left out. */
  readonly excludedInterests: ReadonlySet<Interest>;
}

const NOBODY_TRUSTED = {
  trustedEntities: new Set<EntityId>(),
  trustedSources: new Set<SourceId>(),
  excludedInterests: new Set<Interest>(),
};

/** All that may be one is one: gives the lower end of every count of lines. */
export const ALL_MERGED: IdentityContext = {
  mergeMaybeSame: true,
  mergeParties: true,
  unnamedMayBeAnybody: true,
  ...NOBODY_TRUSTED,
};

/** All are apart: gives the upper end. Merging never raises a count, so between the two lies whatever is so. */
export const ALL_APART: IdentityContext = {
  mergeMaybeSame: false,
  mergeParties: false,
  unnamedMayBeAnybody: false,
  ...NOBODY_TRUSTED,
};

/**
 * For each entity the position of the one that stands for all it is taken for the same as.
 * @returns one position an entity; equal positions are one identity
 */
export function identitiesOf({ entities, ...table }: ClaimTable, context: IdentityContext): Uint32Array {
  const standsFor = Uint32Array.from(entities.keys());
  const find = (entity: number): number => {
    let root = entity;
    while (standsFor[root] !== root) root = standsFor[root] ?? root;
    standsFor[entity] = root;
    return root;
  };

  for (const [entity, { maybeSame, parties }] of entities.entries()) {
    const same = [...(context.mergeMaybeSame ? maybeSame : []), ...(context.mergeParties ? parties : [])];
    for (const id of same) {
      const other = table.entityIndex(id);
      if (other === undefined) continue;
      const [low, high] = [find(entity), find(other)].sort((a, b) => a - b) as [number, number];
      standsFor[high] = low;
    }
  }
  return standsFor.map((_, entity) => find(entity));
}

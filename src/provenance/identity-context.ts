import { entitiesAsOne } from "../graph/entities-as-one.ts";
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
  /** A work whose derivation is only suspected is taken to come out of the other. */
  readonly followSuspected: boolean;
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
  followSuspected: true,
  ...NOBODY_TRUSTED,
};

/** All are apart: gives the upper end. Merging never raises a count, so between the two lies whatever is so. */
export const ALL_APART: IdentityContext = {
  mergeMaybeSame: false,
  mergeParties: false,
  unnamedMayBeAnybody: false,
  followSuspected: false,
  ...NOBODY_TRUSTED,
};

const remembered = new WeakMap<ClaimTable, Map<string, Uint32Array>>();

/**
 * For each entity the position of the one that stands for all it is taken for the same as; worked out once for a table.
 * @returns one position an entity; equal positions are one identity
 */
export function identitiesOf(table: ClaimTable, { mergeMaybeSame, mergeParties }: IdentityContext): Uint32Array {
  const known = remembered.get(table) ?? new Map<string, Uint32Array>();
  remembered.set(table, known);

  const key = `${mergeMaybeSame} ${mergeParties}`;
  const identities = known.get(key) ?? entitiesAsOne(table, { maybeSame: mergeMaybeSame, parties: mergeParties });
  known.set(key, identities);
  return identities;
}

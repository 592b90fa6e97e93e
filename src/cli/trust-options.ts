import { Option } from "commander";
import type { Interest } from "../model/attribution.ts";
import type { EntityId, SourceId } from "../model/id.ts";
import { asSourceId } from "../model/id.ts";
import type { IdentityContext } from "../provenance/identity-context.ts";
import type { Trust } from "../provenance/sourcing.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { nameEntity } from "./name-entity.ts";

/** The words of `--trust` in help. */
export const TRUST_OPTION = [
  "--trust <actor...>",
  "carriers trusted to pass words on as they were said: entities by id, name or alias, or sources by id",
] as const;

/** Reads the actors of a command line: a source by its id, else an entity by id, name or alias. */
export function actorsNamed(
  table: ClaimTable,
  named: readonly string[],
): { readonly entities: EntityId[]; readonly sources: SourceId[] } {
  const sources = named.map(asSourceId).filter((id) => table.sourceIndex(id) !== undefined);
  const others = named.filter((words) => table.sourceIndex(asSourceId(words)) === undefined);
  return { sources, entities: others.map((words) => nameEntity(table, words).id) };
}

/** Whom a command line trusts, and whose interests it leaves out. */
export function trustIn(table: ClaimTable, named: readonly string[] = [], excluded: readonly Interest[] = []): Trust {
  const { entities, sources } = actorsNamed(table, named);
  return {
    trustedEntities: new Set(entities),
    trustedSources: new Set(sources),
    excludedInterests: new Set(excluded),
  };
}

const MERGES = {
  none: { mergeMaybeSame: false, mergeParties: false, unnamedMayBeAnybody: false, followSuspected: false },
  "maybe-same": { mergeMaybeSame: true, mergeParties: false, unnamedMayBeAnybody: false, followSuspected: false },
  parties: { mergeMaybeSame: false, mergeParties: true, unnamedMayBeAnybody: false, followSuspected: false },
  all: { mergeMaybeSame: true, mergeParties: true, unnamedMayBeAnybody: true, followSuspected: true },
} as const;

/** Which identities one chooses to merge, instead of both ends. */
export type Merge = keyof typeof MERGES;

/** The option that names a merge. */
export const mergeOption = (): Option =>
  new Option("--merge <which>", "count with these taken for one, instead of between both ends").choices(
    Object.keys(MERGES),
  );

/** The context of a chosen merge and trust. */
export const contextOf = (merge: Merge, trust: Trust): IdentityContext => ({ ...trust, ...MERGES[merge] });

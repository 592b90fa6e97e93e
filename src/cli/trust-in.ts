import type { Interest } from "../model/attribution.ts";
import { asSourceId, type EntityId, type SourceId } from "../model/id.ts";
import type { Trust } from "../provenance/sourcing.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { nameEntity } from "./name-entity.ts";

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

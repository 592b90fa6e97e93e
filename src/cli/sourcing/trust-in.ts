import { didYouMean } from "../../case-file/did-you-mean.ts";
import type { Interest } from "../../model/attribution.ts";
import { asSourceId, type EntityId, type SourceId } from "../../model/id.ts";
import type { NamedActor } from "../../provenance/actors/actor.ts";
import { nameActor } from "../../provenance/actors/name-actor.ts";
import type { Trust } from "../../provenance/traces/trust.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { nameEntity } from "../name-entity.ts";
import { printable } from "../terminal.ts";
import { sourceIds } from "../unknown-record.ts";

/** Reads an actor of a command line: a source by its id, else an entity by id, name or alias. */
export function actorNamed(table: ClaimTable, words: string): NamedActor {
  const source = asSourceId(words);
  if (table.sourceIndex(source) !== undefined) return { kind: "source", id: source };
  const near = didYouMean(words, sourceIds(table));
  return {
    kind: "entity",
    id: nameEntity(table, words, near && `Among the sources "${printable(near)}" is nearest.`).id,
  };
}

/** The same by name, as it stands in an answer. */
export const nameOfActor = (table: ClaimTable, words: string): string => nameActor(table, actorNamed(table, words));

/** Reads the actors of a command line. */
export function actorsNamed(
  table: ClaimTable,
  named: readonly string[],
): { readonly entities: EntityId[]; readonly sources: SourceId[] } {
  const actors = named.map((words) => actorNamed(table, words));
  return {
    sources: actors.flatMap((actor) => (actor.kind === "source" ? [actor.id] : [])),
    entities: actors.flatMap((actor) => (actor.kind === "entity" ? [actor.id] : [])),
  };
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

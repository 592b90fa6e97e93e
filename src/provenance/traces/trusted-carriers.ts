import { INTERESTS } from "../../model/attribution.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import type { Actors } from "../actors/actors.ts";
import type { Trust } from "./trust.ts";

/** Whom a question trusts, by positions in the table. */
export interface TrustedCarriers {
  /** Every carrier is. */
  readonly isAll: boolean;
  entity(position: number): boolean;
  /** A work, for itself or because its publisher is trusted. */
  work(source: number): boolean;
  /** A work for itself, and so all who made it; of a publisher's works an author still has to be trusted. */
  workItself(source: number): boolean;
  /** Whether a telling is left out for what its origin has to gain or lose. */
  excludes(row: Row): boolean;
}

/** Looks up whom a question trusts. */
export function trustedCarriers(table: ClaimTable, actors: Actors, trust: Trust, isAll: boolean): TrustedCarriers {
  const { stepInterest, stepOffsets } = table.columns;
  const excluded = new Set([...trust.excludedInterests].map((one) => INTERESTS.indexOf(one)));
  const excludes = (row: Row): boolean => excluded.size > 0 && excluded.has(stepInterest[stepOffsets[row] ?? 0] ?? -1);
  if (isAll) {
    const always = () => true;
    return { isAll: true, entity: always, work: always, workItself: always, excludes };
  }
  const entities = new Set([...trust.trustedEntities].map((id) => actors.indexOf({ kind: "entity", id })));
  const works = new Set([...trust.trustedSources].map((id) => table.sourceIndex(id)));
  const isPublisherTrusted = (source: number): boolean => {
    const publisher = entities.size === 0 ? undefined : table.sources[source]?.publisher;
    return publisher !== undefined && entities.has(table.entityIndex(publisher));
  };
  return {
    isAll: false,
    entity: (position) => entities.has(position),
    work: (source) => works.has(source) || isPublisherTrusted(source),
    workItself: (source) => works.has(source),
    excludes,
  };
}

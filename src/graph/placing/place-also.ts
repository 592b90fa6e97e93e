import { claimsAt } from "../../table/adjacency.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { NONE } from "../../table/row.ts";
import { keepPlaces } from "../keep-places.ts";
import type { Layout } from "../layout.ts";
import { neighboursOf } from "../neighbours.ts";

/** More neighbours than these are not waited for: those with most claims come. */
const MOST_BESIDE = 100;

/**
 * Gives these entities a place, and those they are linked with, where not everybody has one yet: beside whom they are linked
 * to. Gives the layout itself where all of these have theirs.
 */
export function placeAlso(table: ClaimTable, layout: Layout, entities: readonly number[]): Layout {
  const { placed } = layout;
  const missing = entities.filter((entity) => placed?.[entity] === 0);
  if (placed === undefined || missing.length === 0) return layout;

  const claims = (entity: number): number =>
    claimsAt(table.outgoing, entity).length + claimsAt(table.incoming, entity).length;
  const beside = (entity: number): number[] =>
    neighboursOf(table, entity)
      .sort((one, other) => claims(other) - claims(one) || one - other)
      .slice(0, MOST_BESIDE);
  const among = placed.slice();
  for (const entity of missing) for (const one of [entity, ...beside(entity)]) among[one] = 1;

  const { x, y, groups, communities } = layout;
  const before = new Map(
    [...placed.keys()].flatMap((entity) => {
      const id = table.entities[entity]?.id;
      if (placed[entity] === 0 || id === undefined) return [];
      const [group = NONE, community = NONE] = [groups?.[entity], communities?.[entity]];
      const parted = group !== NONE ? { group } : community !== NONE ? { community } : {};
      return [[id, { x: x[entity] ?? 0, y: y[entity] ?? 0, ...parted }] as const];
    }),
  );
  return { ...keepPlaces(table, before, among), placed: among };
}

import type { ClaimMask } from "../../graph/selection.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { ascending } from "../state/ascending.ts";
import { entitiesShown } from "../state/showing.ts";
import type { Within } from "../state/within.ts";

/**
 * Looks at some entities and those that they were expanded by: at them alone, where nobody was looked at alone before, and
 * else beside all who are in sight.
 * @param shown the claims that are in sight
 */
export function expanded(
  table: ClaimTable,
  within: Within | undefined,
  shown: ClaimMask,
  entities: readonly number[],
): Within {
  const before = within === undefined ? [] : [...within.entities, ...entitiesShown(table, shown)];
  return { reach: "among", entities: ascending([...before, ...entities]) };
}

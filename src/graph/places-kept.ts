import type { ClaimTable } from "../table/claim-table.ts";
import { NONE } from "../table/row.ts";
import type { Places } from "./keep-places.ts";
import type { Layout } from "./layout.ts";

/**
 * Where those who were drawn before are to stay, as long as they are half of all who are to be drawn now; undefined where
 * too few are left for a picture to be known again.
 */
export function placesKept(
  table: ClaimTable,
  before: { readonly table: ClaimTable; readonly layout?: Layout | undefined } | undefined,
): Places | undefined {
  if (before?.layout === undefined) return undefined;
  const { x, y, groups, communities } = before.layout;
  const places = new Map(
    before.table.entities.map(({ id }, i) => {
      const [group, community] = [groups?.[i] ?? NONE, communities?.[i] ?? NONE];
      const parted = group === NONE ? (community === NONE ? {} : { community }) : { group };
      return [id, { x: x[i] ?? 0, y: y[i] ?? 0, ...parted }];
    }),
  );
  const known = table.entities.filter(({ id }) => places.has(id)).length;
  return known > 0 && known * 2 >= table.entities.length ? places : undefined;
}

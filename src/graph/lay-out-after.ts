import type { ClaimTable } from "../table/claim-table.ts";
import { NONE } from "../table/row.ts";
import { keepPlaces, type Places } from "./keep-places.ts";
import { communitiesBeside, type Layout, layOut } from "./layout.ts";

/** What was drawn until now. */
interface DrawnBefore {
  readonly table: ClaimTable;
  readonly layout?: Layout | undefined;
}

/**
 * Lays out a case that was drawn before and has changed since: who was drawn stays where they were, as long as that is half
 * of all; who belongs together is asked anew, where the picture is not parted by it.
 * @param lay lays it out afresh, where too few are left
 */
export function layOutAfter(
  table: ClaimTable,
  before: DrawnBefore | undefined,
  lay: (table: ClaimTable) => Layout = layOut,
): Layout {
  const places = placesKept(table, before);
  if (places === undefined) return lay(table);

  const { x, y, groups } = keepPlaces(table, places);
  return groups === undefined ? { x, y, ...communitiesBeside(table) } : { x, y, groups };
}

/**
 * Where those who were drawn before are to stay, as long as they are half of all who are to be drawn now; undefined where
 * too few are left for a picture to be known again.
 */
function placesKept(table: ClaimTable, before: DrawnBefore | undefined): Places | undefined {
  if (before?.layout === undefined || before.layout.placed !== undefined) return undefined;
  const { x, y, groups } = before.layout;
  const places = new Map(
    before.table.entities.map(({ id }, i) => {
      const group = groups?.[i] ?? NONE;
      return [id, { x: x[i] ?? 0, y: y[i] ?? 0, ...(group === NONE ? {} : { group }) }];
    }),
  );
  const known = table.entities.filter(({ id }) => places.has(id)).length;
  return known > 0 && known * 2 >= table.entities.length ? places : undefined;
}

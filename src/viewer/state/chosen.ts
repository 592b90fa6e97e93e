import type { Row } from "../../table/row.ts";

/**
 * What somebody has opened: an entity, by its position, a claim, by its row, or the paths between two entities; or
 * nothing, and the case itself is shown.
 */
export type Chosen =
  | { readonly kind: "nothing" }
  | { readonly kind: "entity"; readonly entity: number }
  | { readonly kind: "claim"; readonly row: Row }
  | { readonly kind: "paths"; readonly from: number; readonly to: number };

/** No choice: the case itself. */
export const NOTHING: Chosen = { kind: "nothing" };

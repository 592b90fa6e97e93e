import type { Row } from "../../table/row.ts";

/** What somebody has opened: an entity, by its position, or a claim, by its row; or nothing, and the case itself is shown. */
export type Chosen =
  | { readonly kind: "nothing" }
  | { readonly kind: "entity"; readonly entity: number }
  | { readonly kind: "claim"; readonly row: Row };

/** No choice: the case itself. */
export const NOTHING: Chosen = { kind: "nothing" };

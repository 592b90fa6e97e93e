import type { Row } from "../../table/row.ts";
import type { ScreenPoint } from "../renderer/renderer.ts";

/** What something can be done with, by positions in the table and among the scene's groups. */
export type Target =
  | { readonly kind: "entities"; readonly entities: readonly number[] }
  | { readonly kind: "claim"; readonly row: Row }
  /** Two that are looked at for what is between them, and not each for itself. */
  | { readonly kind: "ends"; readonly entities: readonly number[] }
  | { readonly kind: "source"; readonly source: number }
  | { readonly kind: "group"; readonly group: number }
  | { readonly kind: "ground" };

/** A menu that somebody asked for, and where. */
export interface AskedMenu {
  readonly target: Target;
  readonly at: ScreenPoint;
}

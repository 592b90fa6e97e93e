import type { ComponentType } from "preact";
import type { Palette } from "./palette.ts";
import type { Action } from "./state/action.ts";
import type { ViewerState } from "./state/viewer-state.ts";

/** What every pane is shown with. */
export interface PaneProps {
  readonly state: ViewerState;
  readonly palette: Palette;
  /** Whether there is room for a page beside it. */
  readonly isWide: boolean;
}

/** A way of looking at a case: all that the tabs, the keys and the links have to know of it. Each shows the same claims. */
export interface Pane {
  /** As it stands in a link. */
  readonly id: string;
  /** As it stands on its tab; in a sentence it begins small: "Look at the ledger". */
  readonly name: string;
  /** What can be done there and nowhere else. */
  readonly actions?: readonly Action[];
  readonly Pane: ComponentType<PaneProps>;
}

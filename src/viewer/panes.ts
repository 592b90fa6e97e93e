import { LEDGER_PANE } from "./ledger/ledger-pane.tsx";
import { MAP_PANE } from "./map/map-pane.tsx";
import type { Pane } from "./pane.ts";
import { PICTURE_PANE } from "./picture/picture-pane.tsx";
import { TEXT_PANE } from "./text/text-pane.tsx";

/** Every way of looking at a case, in the order of the tabs and of the keys 1, 2, 3, 4. A new one is a folder with its pane, and a line here. */
export const PANES: readonly Pane[] = [PICTURE_PANE, LEDGER_PANE, MAP_PANE, TEXT_PANE];

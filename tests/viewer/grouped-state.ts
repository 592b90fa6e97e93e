import { layOut } from "../../src/graph/layout.ts";
import { beginViewerState, type ViewerState } from "../../src/viewer/state/viewer-state.ts";
import { sampleTable, serveTexts } from "./sample-state.ts";

/** The sample case as the viewer holds it, its entities in two groups by turns. */
export function groupedState(): ViewerState {
  const table = sampleTable();
  const groups = Uint32Array.from(table.entities, (_, entity) => entity % 2);
  return beginViewerState(table, serveTexts, { ...layOut(table), groups });
}

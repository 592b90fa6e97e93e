import { layOut } from "../../src/graph/layout.ts";
import { shapedScene } from "../../src/viewer/shape/shaped-scene.ts";
import { WHOLE_CASE } from "../../src/viewer/state/view.ts";
import { beginViewerState, type ViewerState } from "../../src/viewer/state/viewer-state.ts";
import { sampleTable, serveTexts } from "./sample-state.ts";

/** The sample case as the viewer holds it, its entities in two groups by turns. */
export function groupedState(): ViewerState {
  const table = sampleTable();
  const groups = Uint32Array.from(table.entities, (_, entity) => entity % 2);
  const { communities: _communities, ...layout } = layOut(table);
  return beginViewerState(table, serveTexts, { ...layout, groups }, WHOLE_CASE, { shapeScene: shapedScene });
}

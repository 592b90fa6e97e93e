import { layOut } from "../../src/graph/layout.ts";
import { asEntityId } from "../../src/model/id.ts";
import { beginPart } from "../../src/viewer/state/part.ts";
import { beginViewerState, type ViewerState } from "../../src/viewer/state/viewer-state.ts";
import { sampleTable, serveTexts } from "./sample-state.ts";

/** The sample case as a part of a larger one, all that is alleged of one entity; whom it is to be expanded by is written down. */
export function samplePart(ask: typeof fetch = serveTexts): {
  readonly state: ViewerState;
  readonly expanded: string[];
} {
  const expanded: string[] = [];
  const tidewater = asEntityId("tidewater");
  const part = beginPart({
    claims: 1_000_000,
    entities: 200_000,
    cut: [tidewater],
    around: [tidewater],
    expand: (entity) => expanded.push(entity),
  });
  const table = sampleTable();
  return { state: beginViewerState(table, ask, layOut(table), undefined, { part }), expanded };
}

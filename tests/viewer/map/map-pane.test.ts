import { expect, test } from "vitest";
import { buildTable } from "../../../src/table/table-builder.ts";
import { MapPane } from "../../../src/viewer/map/map-pane.tsx";
import { beginViewerState } from "../../../src/viewer/state/viewer-state.ts";
import { sampleCase } from "../../sample-case.ts";
import { serveTexts, shownBy } from "../sample-state.ts";

test("a case without coordinates has no map, and is told how to get one", () => {
  const { records } = sampleCase();
  const entities = records.entities.map(({ coordinates: _, ...entity }) => entity);
  const state = beginViewerState(buildTable({ ...records, entities }), serveTexts, 1);
  expect(shownBy(MapPane, { state })).toContain("No place of this case has coordinates.");
});

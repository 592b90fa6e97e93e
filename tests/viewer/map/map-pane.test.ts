import { expect, test } from "vitest";
import { buildTable } from "../../../src/table/table-builder.ts";
import { MapPane } from "../../../src/viewer/map/map-pane.tsx";
import { sampleCase } from "../../sample-case.ts";
import { shownBy, stateOf } from "../sample-state.ts";

test("a case without coordinates has no map, and is told how to get one", () => {
  const { records } = sampleCase();
  const entities = records.entities.map(({ coordinates: _, ...entity }) => entity);
  const state = stateOf(buildTable({ ...records, entities }));
  expect(shownBy(MapPane, { state })).toContain("No place of this case has coordinates.");
});

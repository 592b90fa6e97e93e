import { expect, test } from "vitest";
import { geojson } from "../../../src/formats/graphs/geojson.ts";
import { lossesBeyond } from "../../../src/formats/loss/losses-beyond.ts";
import { lossesOf } from "../../../src/formats/loss/losses-of.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

test("what a format does not say it keeps is lost, and what it cannot show of this case comes after it", () => {
  const table = buildTable(sampleCase().records);
  expect(lossesOf(geojson, table)).toEqual([
    ...lossesBeyond(geojson.keeps, table),
    ...(geojson.furtherLosses?.(table) ?? []),
  ]);
  expect(geojson.furtherLosses?.(table)).not.toEqual([]);
});

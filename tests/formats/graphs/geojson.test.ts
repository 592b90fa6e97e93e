import { expect, test } from "vitest";
import { geojson } from "../../../src/formats/graphs/geojson.ts";
import { lossesOf } from "../../../src/formats/loss/losses-of.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";
import { written } from "../read-export.ts";

const table = buildTable(sampleCase().records);
const { type, features } = JSON.parse(written(geojson, table).get("") ?? "");
const feature = (id: string) => features.find((found: { id: string }) => found.id === id);

test("places are points, and every claim between entities is a feature", () => {
  expect(type).toBe("FeatureCollection");
  expect(feature("place:port-almas").geometry).toEqual({ type: "Point", coordinates: [19.4, 41.2] });
  expect(features.filter(({ id }: { id: string }) => id.startsWith("claim:"))).toHaveLength(7);
});

test("nobody is put on the map by us: a claim that nothing places has no geometry, and is counted", () => {
  expect(feature("claim:payment")).toMatchObject({
    geometry: null,
    properties: { placedBy: "nothing", allegation: true },
  });
  const unplaced = lossesOf(geojson, table).find(({ field }) => field.startsWith("claim (nothing places it"));
  expect(unplaced).toMatchObject({ count: 5, example: "payment" });
});

test("people and organizations are no features, and the report says so", () => {
  const people = lossesOf(geojson, table).find(({ field }) => field.startsWith("entity (people"));
  expect(people?.count).toBe(7);
});

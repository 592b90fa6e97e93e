import fc from "fast-check";
import { expect, test } from "vitest";
import { claimGeometry } from "../../../src/formats/graphs/claim-geometry.ts";
import { edgeClaims } from "../../../src/formats/words/edge-claims.ts";
import { EntitySchema } from "../../../src/model/entity.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

const { records } = sampleCase();

/** Where a claim between two places lies that have these coordinates, or none. */
function between(from: object | undefined, to: object | undefined) {
  const place = (id: string, coordinates: object | undefined) =>
    EntitySchema.parse({ id, kind: "place", name: id, ...(coordinates && { coordinates }) });
  const [here, there] = [place("here", from), place("there", to)];
  const [payment] = records.claims;
  if (payment?.object === undefined) expect.fail("the payment is an edge");
  const claims = [{ ...payment, subject: here.id, object: there.id }];
  const table = buildTable({ ...records, entities: [...records.entities, here, there], claims });
  const [claim] = edgeClaims(table);
  if (claim === undefined) expect.fail("the payment is an edge");
  return claimGeometry(claim, table);
}

test("two placed ends make a line, longitude first", () => {
  expect(between({ latitude: 1, longitude: 2 }, { latitude: 3, longitude: 4 })).toEqual({
    geometry: {
      type: "LineString",
      coordinates: [
        [2, 1],
        [4, 3],
      ],
    },
    placedBy: "both ends",
  });
});

test("one placed end makes a point, none makes nothing", () => {
  const at = { latitude: 1, longitude: 2 };
  expect(between(undefined, at)).toEqual({ geometry: { type: "Point", coordinates: [2, 1] }, placedBy: "one end" });
  expect(between(undefined, undefined)).toEqual({ geometry: null, placedBy: "nothing" });
});

test("a claim between people lies where its record says that it happened, and otherwise nowhere", () => {
  const table = buildTable(records);
  const placed = [...edgeClaims(table)].map((claim) => [claim.id, claimGeometry(claim, table).placedBy]);
  expect(placed).toContainEqual(["meeting", "its place"]);
  expect(placed).toContainEqual(["payment", "nothing"]);
});

test("a line goes the short way round, cut at the antimeridian, and every position is on the globe", () => {
  const coordinates = fc.record({
    latitude: fc.integer({ min: -90, max: 90 }),
    longitude: fc.integer({ min: -180, max: 180 }),
  });
  fc.assert(
    fc.property(coordinates, coordinates, (from, to) => {
      const { geometry } = between(from, to);
      if (geometry?.type !== "LineString" && geometry?.type !== "MultiLineString")
        return expect.fail("there is a line");
      const lines = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
      for (const [[west = 0] = [], [east = 0] = []] of lines) expect(Math.abs(east - west)).toBeLessThanOrEqual(180);
      for (const [longitude = 0, latitude = 0] of lines.flat()) {
        expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
        expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
      }
      expect([lines[0]?.[0], lines.at(-1)?.at(-1)]).toEqual([
        [from.longitude, from.latitude],
        [to.longitude, to.latitude],
      ]);
    }),
  );
});

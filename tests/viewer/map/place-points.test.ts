import { expect, test } from "vitest";
import { EntitySchema } from "../../../src/model/entity.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { placePoints } from "../../../src/viewer/map/place-points.ts";
import { sampleCase } from "../../sample-case.ts";

const { records } = sampleCase();
const place = (id: string, more: object) => EntitySchema.parse({ id, kind: "place", name: id, ...more });
const pointsOf = (...places: ReturnType<typeof place>[]) => {
  const table = buildTable({ ...records, entities: [...records.entities, ...places] });
  const points = placePoints(table);
  return (id: string) => points.get(table.entities.findIndex((entity) => entity.id === id));
};

test("a place stands where its coordinates say, or where the place around it does, and is then marked", () => {
  const at = pointsOf(
    place("island", { coordinates: { latitude: -44, longitude: -124 } }),
    place("town", { within: "island" }),
    place("quay", { within: "town" }),
  );
  expect(at("island")).toEqual({ latitude: -44, longitude: -124, isOwn: true });
  expect(at("quay")).toEqual({ latitude: -44, longitude: -124, isOwn: false });
});

test("a place that was joined into another stands nowhere of its own", () => {
  const joinedInto = { id: "island", when: "2024", why: "one island" };
  const at = pointsOf(
    place("island", { coordinates: { latitude: -44, longitude: -124 } }),
    place("isle", { coordinates: { latitude: -44, longitude: -124 }, joinedInto }),
  );
  expect(at("island")).toBeDefined();
  expect(at("isle")).toBeUndefined();
});

test("places that lie in each other and nowhere else stand nowhere", () => {
  const at = pointsOf(
    place("egg", { within: "hen" }),
    place("hen", { within: "egg" }),
    place("self", { within: "self" }),
  );
  for (const id of ["egg", "hen", "self"]) expect(at(id)).toBeUndefined();
});

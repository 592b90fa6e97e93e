import { expect, test } from "vitest";
import { EntitySchema } from "../../../../src/model/entity.ts";
import { buildTable } from "../../../../src/table/table-builder.ts";
import { byMap } from "../../../../src/viewer/shape/layouts/by-map.ts";
import { linkedCase } from "../../../graph/linked-case.ts";
import { unarranged } from "./unarranged.ts";

const place = (id: string, longitude: number, latitude: number) =>
  EntitySchema.parse({ id, kind: "place", name: id, coordinates: { longitude, latitude } });

test("east lies to the right and north above, two at one point beside each other, and who is no place below", () => {
  const records = linkedCase(2, [[0, 1]]);
  const places = [place("west", 5, 50), place("east", 25, 50), place("south", 15, 35), place("east-too", 25, 50)];
  const table = buildTable({ ...records, entities: [...records.entities, ...places] });
  const { x, y, guides } = byMap(unarranged(table));
  const at = (id: string): [number, number] => {
    const entity = table.entities.findIndex((one) => one.id === id);
    return [x[entity] ?? 0, y[entity] ?? 0];
  };
  expect(at("west")[0]).toBeLessThan(at("east")[0]);
  expect(at("south")[1]).toBeLessThan(at("west")[1]);
  const apart = at("east").map((place, axis) => Math.abs(place - (at("east-too")[axis] ?? 0)));
  expect((apart[0] ?? 0) > 119 || (apart[1] ?? 0) > 55).toBe(true);
  for (const id of ["e0", "e1"]) expect(at(id)[1]).toBeLessThan(at("south")[1]);
  expect(guides.map((guide) => (guide.lies === "across" ? guide.words : ""))).toEqual(["no place on a map: 2"]);
});

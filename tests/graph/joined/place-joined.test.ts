import { expect, test } from "vitest";
import { placeJoined } from "../../../src/graph/joined/place-joined.ts";
import { asEntityId } from "../../../src/model/id.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { fullCase } from "../../full-case.ts";

test("a record that was joined into another lies where that other does; nobody else is moved", () => {
  const table = buildTable(fullCase().records);
  const x = Float64Array.from(table.entities.keys());
  const { y } = placeJoined(table, { x, y: x.map((place) => -place) });
  const standing = table.entityIndex(asEntityId("joss-brandt")) ?? -1;
  const joined = table.entities.findIndex(({ id }) => id === "iosif-brandt");
  expect([x[joined], y[joined]]).toEqual([standing, -standing]);
  expect([...x.keys()].filter((position) => x[position] !== position)).toEqual([joined]);
});

import { expect, test } from "vitest";
import { joinedRecords, recordOf } from "../../../src/graph/joined/joined-records.ts";
import { asEntityId } from "../../../src/model/id.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { fullCase } from "../../full-case.ts";

const table = buildTable(fullCase().records);
const at = (id: string) => table.entityIndex(asEntityId(id)) ?? -1;

test("an entity has the records that were joined into it, and no other has any", () => {
  expect(joinedRecords(table, at("joss-brandt")).map(({ name }) => name)).toEqual(["Iosif Brandt"]);
  expect(joinedRecords(table, at("mara-quill"))).toEqual([]);
});

test("an id names its own record, joined or not", () => {
  expect(recordOf(table, asEntityId("iosif-brandt"))?.name).toBe("Iosif Brandt");
  expect(recordOf(table, asEntityId("joss-brandt"))?.name).toBe("Joss Brandt");
  expect(recordOf(table, asEntityId("nobody"))).toBeUndefined();
});

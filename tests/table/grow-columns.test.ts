import { expect, test } from "vitest";
import { COLUMN_LAYOUT } from "../../src/table/column-layout.ts";
import { growColumns } from "../../src/table/grow-columns.ts";

const names = Object.entries(COLUMN_LAYOUT)
  .filter(([name, { per }]) => name !== "id" && name !== "words" && per !== "source")
  .map(([name]) => name);

test("every column of the layout grows, but for ids and words, which are looked up, and what there is of each source", () => {
  expect(Object.keys(growColumns(0)).sort()).toEqual(names.sort());
});

test("columns begin empty, and offsets with where the first list begins", () => {
  for (const [name, column] of Object.entries(growColumns(3))) {
    const begun = column.toColumn();
    const { type } = COLUMN_LAYOUT[name as keyof typeof COLUMN_LAYOUT];
    if ("bytes" in begun) expect([begun.bytes.length, ...begun.offsets]).toEqual([0, 0]);
    else expect([...begun]).toEqual(type === "offsets" ? [0] : []);
  }
});

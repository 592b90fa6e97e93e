import { expect, test } from "vitest";
import { carriedInBods } from "../../../../src/formats/readers/bods/carried-in-bods.ts";

const record = (type: "person" | "relationship", own: object) => ({
  ...{ id: "x", type, details: {}, statement: {}, at: { line: 1, column: 1 }, words: "" },
  own: { ...own },
});

test("each record is carried once, whoever else is named beside a claim too", () => {
  const claim = { record: { id: "c" }, work: { id: "s" }, others: [{ id: "b" }], replies: [{ id: "r" }] };
  const found = carriedInBods([
    record("person", { record: { id: "a" } }),
    record("relationship", claim),
    record("relationship", claim),
  ]);
  expect(found?.entities).toEqual([{ id: "a" }, { id: "b" }]);
  expect([found?.sources, found?.replies]).toEqual([[{ id: "s" }], [{ id: "r" }]]);
});

test("one statement of somebody else's makes the file none of ours", () => {
  expect(carriedInBods([record("person", { record: { id: "a" } }), record("person", {})])).toBeUndefined();
  expect(carriedInBods([])).toBeUndefined();
});

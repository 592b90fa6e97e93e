import { expect, test } from "vitest";
import { indexById } from "../../src/table/index-by-id.ts";

test("records are found at their positions, and two of one id are refused", () => {
  expect([...indexById([{ id: "a" }, { id: "b" }])]).toEqual([
    ["a", 0],
    ["b", 1],
  ]);
  expect(() => indexById([{ id: "a" }, { id: "a" }])).toThrow(expect.objectContaining({ code: "record-out-of-table" }));
});

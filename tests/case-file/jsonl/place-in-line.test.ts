import { expect, test } from "vitest";
import { columnFinder } from "../../../src/case-file/jsonl/place-in-line.ts";

test("a value's column is that of its key, or of the nearest thing around it that is there", () => {
  const columnIn = columnFinder();
  const line = '{"id":"a","in":{"at":[3,4]}}';
  expect(columnIn(line, ["in", "at"])).toBe(line.indexOf('"at"') + 1);
  expect(columnIn(line, ["in", "at", 1])).toBe(line.indexOf("4") + 1);
  expect(columnIn(line, ["in", "nowhere"])).toBe(line.indexOf('"in"') + 1);
  expect(columnIn(line, [])).toBe(1);
  expect(columnIn("no JSON", ["id"])).toBe(1);
});

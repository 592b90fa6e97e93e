import { expect, test } from "vitest";
import { bookkeepingOf } from "../../../../src/formats/readers/stix/stix-bookkeeping.ts";

test("who made an object, when and under which marks is a line of the report; its name alone is none", () => {
  const found = (object: object) =>
    bookkeepingOf({ object: { ...object }, id: "i", type: "t", own: {}, at: { line: 3, column: 1 } });
  expect(found({ id: "i", confidence: 50 })).toEqual([{ line: 3, record: '{"id":"i","confidence":50}' }]);
  expect(found({ id: "i", type: "t" })).toEqual([]);
});

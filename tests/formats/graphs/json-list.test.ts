import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonList } from "../../../src/formats/graphs/json-list.ts";

test("the pieces together are the list, one item a line", () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (items) => {
      const text = [...jsonList(items)].join("");
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(items)));
      expect(text.split("\n")).toHaveLength(items.length === 0 ? 1 : items.length + 2);
    }),
  );
});

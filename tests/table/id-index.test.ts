import fc from "fast-check";
import { expect, test } from "vitest";
import { indexIds } from "../../src/table/id-index.ts";
import { textColumnOf } from "../../src/table/text-column.ts";

const ids = fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,6}$/), { maxLength: 200 });

test("every id leads to its row and any other to none", () => {
  fc.assert(
    fc.property(ids, fc.string(), (known, other) => {
      const rowOf = indexIds(textColumnOf(known));
      expect(known.map(rowOf)).toEqual([...known.keys()]);
      expect(rowOf(other)).toBe(known.includes(other) ? known.indexOf(other) : undefined);
    }),
  );
});

test("an id that two rows share is refused", () => {
  expect(() => indexIds(textColumnOf(["a", "b", "a"]))).toThrow(
    expect.objectContaining({ code: "record-out-of-table" }),
  );
});

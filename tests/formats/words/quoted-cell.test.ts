import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { quotedCell } from "../../../src/formats/words/quoted-cell.ts";
import { CODE_POINT } from "../../code-point.ts";

test("whatever stands in a cell, readers of CSV find it there again", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: CODE_POINT }), { minLength: 1 }), (cells) => {
      expect(parse(cells.map(quotedCell).join(","))).toEqual([cells]);
    }),
  );
});

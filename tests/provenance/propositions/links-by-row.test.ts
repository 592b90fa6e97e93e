import fc from "fast-check";
import { expect, test } from "vitest";
import { links } from "../../../src/graph/link.ts";
import { linksByRow } from "../../../src/provenance/propositions/links-by-row.ts";
import { NONE } from "../../../src/table/row.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";

test("the claims of a link go by its first one, and a remark is of none", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const table = buildTable(records);
      const expected = new Uint32Array(table.size).fill(NONE);
      for (const { claims } of links(table)) for (const row of claims) expected[row] = claims[0] ?? NONE;
      expect(linksByRow(table)).toEqual(expected);
    }),
  );
});

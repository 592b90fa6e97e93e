import { expect, test } from "vitest";
import { claimOf, rareClaim } from "../../../src/formats/words/rare-claim.ts";
import { isPlainRow } from "../../../src/table/rare-fields.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { everyFieldCase } from "../../neo4j/every-field-case.ts";

test("a claim with something rare is made once for all who ask in turn, and no other is made", () => {
  const [table, other] = [buildTable(everyFieldCase()), buildTable(everyFieldCase())];
  for (let row = 0; row < table.size; row++) {
    const claim = rareClaim(table, row);
    expect(claim).toEqual(isPlainRow(table.columns, row) ? undefined : table.claim(row));
    expect(rareClaim(other, (row + 1) % table.size)).not.toBe(claim ?? null);
    expect(rareClaim(table, row)).toBe(claim);
    expect(claimOf(table, row)).toEqual(table.claim(row));
  }
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { claimRow, entityRows, sourceRows } from "../../src/formats/neo4j/case-rows.ts";
import {
  unlinkClaims,
  writeClaims,
  writeEntities,
  writeHeader,
  writeSources,
} from "../../src/neo4j/write-statements.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { sampleCase } from "../sample-case.ts";

const statementsOf = ({ records }: ReturnType<typeof sampleCase>) => {
  const table = buildTable(records);
  const claims = records.claims.map((_, row) => claimRow(table, row));
  return [
    writeHeader(records.header),
    ...writeEntities([...entityRows(table)]),
    ...writeSources([...sourceRows(table)]),
    ...unlinkClaims(claims),
    ...writeClaims(claims),
  ];
};
const WORDS = new Set(statementsOf(sampleCase()).map(({ text }) => text));

test("whatever a case holds, the words of its queries are the same", () => {
  fc.assert(
    fc.property(arbitraryCase(), (generated) => {
      for (const { text } of statementsOf(generated)) expect(WORDS).toContain(text);
    }),
  );
});

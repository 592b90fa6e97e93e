import fc from "fast-check";
import { expect, test } from "vitest";
import { entityRows, sourceRows } from "../../src/formats/neo4j/case-rows.ts";
import { claimRowAt } from "../../src/formats/neo4j/claim-rows.ts";
import type { CaseRecords } from "../../src/model/case.ts";
import {
  unlinkClaims,
  writeClaims,
  writeEntities,
  writeHeader,
  writeSources,
} from "../../src/neo4j/write-statements.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { everyFieldCase } from "./every-field-case.ts";

const statementsOf = (records: CaseRecords) => {
  const table = buildTable(records);
  const claims = records.claims.map((_, row) => claimRowAt(table)(row));
  return [
    writeHeader(records.header),
    ...writeEntities([...entityRows(table)]),
    ...writeSources([...sourceRows(table)]),
    ...unlinkClaims(claims),
    ...writeClaims(claims),
  ];
};
const WORDS = new Set(statementsOf(everyFieldCase()).map(({ text }) => text));

test("whatever a case holds, the words of its queries are the same", { tags: ["slow"] }, () => {
  fc.assert(
    fc.property(arbitraryCase(), (generated) => {
      for (const { text } of statementsOf(generated.records)) expect(WORDS).toContain(text);
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { claimNodes } from "../../../src/formats/neo4j/claim-nodes.ts";
import { claimRows } from "../../../src/formats/neo4j/claim-rows.ts";
import { cypherEntries } from "../../../src/formats/neo4j/cypher-literal.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { everyFieldCase } from "../../neo4j/every-field-case.ts";

test("a claim that is written without being made is written as the one that is: its key, its hash, all that stands on it", () => {
  const cases = fc.oneof(arbitraryCase(), fc.constant({ records: everyFieldCase() }));
  fc.assert(
    fc.property(cases, ({ records }) => {
      const table = buildTable(records);
      const write = (name: string, value: Parameters<typeof cypherEntries>[0][string]) =>
        value === undefined ? "" : `${cypherEntries({ [name]: value })}, `;
      const nodes = [...claimNodes(table, write)];
      const rows = [...claimRows(table)];
      expect(nodes.map(({ key }) => key)).toEqual(rows.map(({ key }) => key));
      for (const [i, { said, properties }] of nodes.entries())
        expect(said.join("") + cypherEntries(properties)).toBe(cypherEntries(rows[i]?.properties ?? {}));
    }),
  );
});

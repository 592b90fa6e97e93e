import fc from "fast-check";
import { expect, test } from "vitest";
import { claimInJson } from "../../../src/formats/words/claim-in-json.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { everyFieldCase } from "../../neo4j/every-field-case.ts";
import { sampleCase } from "../../sample-case.ts";

test("what is written of a row is its claim as JSON, letter for letter", () => {
  const cases = fc.oneof(arbitraryCase(), fc.constant({ records: everyFieldCase() }));
  fc.assert(
    fc.property(cases, ({ records }) => {
      const table = buildTable(records);
      const at = claimInJson(table);
      // Twice, since what is known of a row is used for others.
      for (let row = 0; row < table.size * 2; row++)
        expect(`{${at(row % table.size)}}`).toBe(JSON.stringify(table.claim(row % table.size)));
    }),
  );
});

test("fields are written in the order that is asked for", () => {
  const table = buildTable(sampleCase().records);
  const fields = ["statement", "id", "withdrawal", "subject", "note"] as const;
  const at = claimInJson(table, fields);
  for (let row = 0; row < table.size; row++) {
    const claim = table.claim(row);
    expect(`{${at(row)}}`).toBe(JSON.stringify(Object.fromEntries(fields.map((field) => [field, claim[field]]))));
  }
});

test("a claim that names what is in no list is not written with other words: it throws", () => {
  const { records } = sampleCase();
  const [first] = records.claims;
  const anchor = { ...first?.anchor, translation: undefined };
  const plain = { ...first, anchor, alsoAt: [], qualifiers: {}, hedges: ["perhaps"], place: undefined };
  for (const column of ["subject", "object", "predicate", "polarity", "source", "hedges", "stepMode"] as const) {
    const table = buildTable({ ...records, claims: [plain] as never, replies: [], corrections: [] });
    expect(claimInJson(table)(0)).not.toBe("");
    const numbers = table.columns[column];
    numbers[0] = numbers.BYTES_PER_ELEMENT === 4 ? 4_000_000_000 : 255;
    expect(() => claimInJson(table)(0), column).toThrow("no such row in the table");
  }
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTable } from "../../../src/table/table-builder.ts";
import { claimsWithWords } from "../../../src/viewer/ledger/claims-with-words.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { sampleTable } from "../sample-state.ts";

const table = sampleTable();
const found = (words: string) =>
  claimsWithWords(table, Array(table.size).keys(), words).map((row) => table.claim(row).id);

test("a claim is found by its statement, its ends, its origin, its work and its value, accents or none", () => {
  expect(found("hearsay")).toEqual(["leads"]);
  expect(found("LUCJA")).toEqual(["sister"]);
  expect(found("wire item")).toEqual(["payment-on-the-wire"]);
  expect(found("mara quill").sort()).toEqual(["clerk", "payment", "payment-on-the-wire"]);
  expect(found("former clerk")).toEqual(["clerk"]);
  expect(found("йосс sister")).toEqual(["sister"]);
  expect(found("nobody says this")).toEqual([]);
});

test("no words leave all claims, and each word more leaves no more of them", () => {
  fc.assert(
    fc.property(
      arbitraryCase(),
      fc.array(fc.constantFrom("a", "1", "łódź", "senior", "-"), { maxLength: 4 }),
      (one, words) => {
        const table = buildTable(one.records);
        const rows = [...Array(table.size).keys()];
        expect(claimsWithWords(table, rows, " \n")).toEqual(rows);
        const fewer = claimsWithWords(table, rows, words.join(" "));
        const more = claimsWithWords(table, rows, words.slice(1).join(" "));
        for (const row of fewer) expect(more).toContain(row);
      },
    ),
    { numRuns: 40 },
  );
});

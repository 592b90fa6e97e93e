import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTable } from "../../../src/table/table-builder.ts";
import { claimsWithWords, foldAhead } from "../../../src/viewer/ledger/claims-with-words.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { fullCase } from "../../full-case.ts";
import { often } from "../../sized.ts";
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

test("a work in its own voice is found by its title and publisher, and an entity by the name it was joined under", () => {
  const full = buildTable(fullCase().records);
  const ids = (words: string) => claimsWithWords(full, Array(full.size).keys(), words).map((row) => full.claim(row).id);
  expect(ids("takes gazette")).toEqual(["own-voice"]);
  expect(ids("hafenverwaltung port")).toEqual(["own-voice-carried"]);
  expect(ids("iosif tidewater")).toContain("payment");
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
    { numRuns: often(40) },
  );
});

test("what was folded ahead finds the same", () => {
  const ahead = sampleTable();
  foldAhead(ahead);
  const all = () => Array(ahead.size).keys();
  for (const words of ["hearsay", "LUCJA", "wire item", "mara quill"]) {
    expect(claimsWithWords(ahead, all(), words)).toEqual(claimsWithWords(table, all(), words));
  }
});

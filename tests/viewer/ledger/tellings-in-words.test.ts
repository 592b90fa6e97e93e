import { expect, test } from "vitest";
import { tellingsInWords } from "../../../src/viewer/ledger/tellings-in-words.ts";
import { rowOf, sampleTable } from "../sample-state.ts";

const table = sampleTable();
const words = (...ids: string[]) =>
  tellingsInWords(
    table,
    ids.map((id) => rowOf(table, id)),
  );

test("tellings and denials are counted apart, each with its lines", () => {
  expect(words("payment", "payment-denied", "payment-on-the-wire")).toBe(
    "2 tellings, 1 line with no shared origin recorded; 1 denial, 1 line with no shared origin recorded",
  );
});

test("what is told of two things is counted apart", () => {
  const one = "1 telling, 1 line with no shared origin recorded";
  expect(words("payment", "leads")).toBe(`${one}; ${one}`);
});

test("what is withdrawn supports nothing, and is said to be there", () => {
  expect(words("sister")).toBe("1 withdrawn or in a retracted work");
  expect(tellingsInWords(table, [rowOf(table, "sister")], new Uint8Array(table.size).fill(1))).toContain("1 telling");
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { FALLS, fallenClaims } from "../../../src/graph/falls/fallen-claims.ts";
import { standingInWords } from "../../../src/graph/standing-in-words.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { fallenCase } from "../../fallen-case.ts";

test("a claim is drawn paler exactly where more has become of it than that its work was corrected", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const table = buildTable(records);
      const fallen = fallenClaims(table);
      for (let row = 0; row < table.size; row++) {
        const words = standingInWords(table.claim(row), table);
        const isCorrected = table.sources[table.columns.source[row] ?? -1]?.status === "corrected";
        if (fallen.has(row)) expect(words).not.toBe("");
        else if (!isCorrected) expect(words).toBe("");
      }
    }),
  );
});

test("each way of falling is told apart", () => {
  const table = buildTable(fallenCase());
  expect(new Set(fallenClaims(table).values())).toEqual(new Set(FALLS));
  for (const [row, fall] of fallenClaims(table)) {
    const words = { withdrawn: /^withdrawn/, retracted: /was retracted/, ended: /^(acquitted|dropped)/ }[fall];
    expect(standingInWords(table.claim(row), table)).toMatch(words);
  }
});

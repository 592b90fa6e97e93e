import fc from "fast-check";
import { expect, test } from "vitest";
import { FALLS, fallenClaims } from "../../../src/graph/falls/fallen-claims.ts";
import { standingInWords } from "../../../src/graph/standing-in-words.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { fallenCase } from "../../fallen-case.ts";

test("a claim is drawn paler exactly where more has become of it than that its work was corrected, and not where it only tells how another ended", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const table = buildTable(records);
      const fallen = fallenClaims(table);
      const told = new Set(
        records.claims.flatMap(({ id, status, outcome }) =>
          status === "standing" ? outcome.filter((other) => other !== id) : [],
        ),
      );
      for (let row = 0; row < table.size; row++) {
        const words = standingInWords(table.claim(row), table);
        const isCorrected = table.sources[table.columns.source[row] ?? -1]?.status === "corrected";
        if (fallen.has(row)) expect(words).not.toBe("");
        else if (!isCorrected && !told.has(table.claim(row).id)) expect(words).toBe("");
      }
    }),
  );
});

test("of a claim and the acquittal that it ended in the claim has fallen, and who tells of the acquittal has not", () => {
  const records = fallenCase();
  const fallen = fallenClaims(buildTable(records));
  const rowOf = (id: string) => records.claims.findIndex((claim) => claim.id === id);
  expect([fallen.get(rowOf("t6")), fallen.get(rowOf("t7"))]).toEqual(["ended", undefined]);
  // Nobody else tells how that ended.
  expect(fallen.get(rowOf("t5"))).toBe("ended");
});

test("each way of falling is told apart", () => {
  const table = buildTable(fallenCase());
  expect(new Set(fallenClaims(table).values())).toEqual(new Set(FALLS));
  for (const [row, fall] of fallenClaims(table)) {
    const words = { withdrawn: /^withdrawn/, retracted: /was retracted/, ended: /^(acquitted|dropped)/ }[fall];
    expect(standingInWords(table.claim(row), table)).toMatch(words);
  }
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { circularityOf } from "../../../src/provenance/findings/circularity.ts";
import { standingClaims } from "../../../src/provenance/standing-claims.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";
import { often } from "../../sized.ts";
import { arbitraryToldCase } from "../told-case.ts";

test("every finding is shown by claims that stand, each once", () => {
  fc.assert(
    fc.property(arbitraryToldCase(), (records) => {
      const table = buildTable(records);
      const standing = standingClaims(table);
      for (const { claims } of circularityOf(table)) {
        expect(claims.length).toBeGreaterThan(0);
        expect(new Set(claims).size).toBe(claims.length);
        for (const row of claims) expect(standing[row]).toBe(1);
      }
    }),
    { numRuns: often(500) },
  );
});

test("random cases go round in all four ways, so the law above is not empty", { tags: ["slow"] }, () => {
  const found = fc
    .sample(arbitraryToldCase(), { numRuns: 500, seed: 1 })
    .flatMap((records) => circularityOf(buildTable(records)));
  expect(new Set(found.map(({ kind }) => kind))).toEqual(
    new Set(["cycle", "backwards", "republished", "maybe-copied"]),
  );
});

test("nothing is found among no claims", () => {
  const table = buildTable(sampleCase().records);
  expect(circularityOf(table, new Uint8Array(table.size))).toEqual([]);
});

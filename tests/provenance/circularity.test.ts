import fc from "fast-check";
import { expect, test } from "vitest";
import { circularityOf } from "../../src/provenance/circularity.ts";
import { standingClaims } from "../../src/provenance/standing-claims.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { sampleCase } from "../sample-case.ts";

test("every finding is shown by claims that stand, each once", () => {
  fc.assert(
    fc.property(arbitraryCase({ entities: 3, claims: 10 }), ({ records }) => {
      const table = buildTable(records);
      const standing = standingClaims(table);
      for (const { claims } of circularityOf(table)) {
        expect(claims.length).toBeGreaterThan(0);
        expect(new Set(claims).size).toBe(claims.length);
        for (const row of claims) expect(standing[row]).toBe(1);
      }
    }),
  );
});

test("nothing is found among no claims", () => {
  const table = buildTable(sampleCase().records);
  expect(circularityOf(table, new Uint8Array(table.size))).toEqual([]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { standingClaims } from "../../src/provenance/standing-claims.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";

test("a claim stands unless it is withdrawn or its work is retracted", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const retracted = new Set(records.sources.filter(({ status }) => status === "retracted").map(({ id }) => id));
      expect([...standingClaims(buildTable(records))]).toEqual(
        records.claims.map(({ status, source }) => Number(status === "standing" && !retracted.has(source))),
      );
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { supportOf } from "../../../src/provenance/counting/support.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";

test("withdrawn claims and those of retracted works give no support, and denials stand apart", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const { asserts, denies } = supportOf(buildTable(records), records.claims.keys());
      const retracted = new Set(records.sources.filter(({ status }) => status === "retracted").map(({ id }) => id));
      const rows = (polarity: string) =>
        records.claims.flatMap((claim, row) =>
          claim.polarity === polarity && claim.status === "standing" && !retracted.has(claim.source) ? [row] : [],
        );
      expect(asserts).toEqual(rows("asserts"));
      expect(denies).toEqual(rows("denies"));
    }),
  );
});

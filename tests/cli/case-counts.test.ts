import fc from "fast-check";
import { expect, test } from "vitest";
import { countRecords, countsInWords, countsOf } from "../../src/cli/case-counts.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";

test("every record is counted once, edges and remarks add up to the claims, denials are among them", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const counts = countsOf(buildTable(records));
      expect(counts.persons + counts.organizations + counts.places).toBe(records.entities.length);
      expect(counts.edges + counts.remarks).toBe(records.claims.length);
      expect(counts.denials).toBe(records.claims.filter(({ polarity }) => polarity === "denies").length);
      expect(counts.sources).toBe(records.sources.length);
      expect(countRecords(records)).toEqual(counts);
    }),
  );
});

test("in words, every claim is called an allegation", () => {
  const counts = { persons: 1, organizations: 0, places: 2, sources: 1, claims: 3, edges: 2, remarks: 1, denials: 1 };
  expect(countsInWords(counts)).toBe(
    "1 person, 0 organizations, 2 places\n1 source\n3 claims, each an allegation: 2 edges, 1 remark; 1 denial among them",
  );
});

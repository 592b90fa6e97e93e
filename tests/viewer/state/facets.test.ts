import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTable } from "../../../src/table/table-builder.ts";
import { asFacetValue, countFacet, facetsOf } from "../../../src/viewer/state/facets.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { often } from "../../sized.ts";
import { sampleTable } from "../sample-state.ts";

test("every facet parts the claims: each has one value, and the counts add up", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const table = buildTable(records);
      const all = new Uint8Array(table.size).fill(1);
      for (const facet of facetsOf(table)) {
        const counts = countFacet(facet, all);
        expect(counts.every((count) => count > 0)).toBe(true);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(table.size);
      }
    }),
    { numRuns: often(30) },
  );
});

test("only claims of the mask are counted", () => {
  const table = sampleTable();
  for (const facet of facetsOf(table)) {
    expect(countFacet(facet, new Uint8Array(table.size)).every((count) => count === 0)).toBe(true);
  }
});

test("a value is known by its facet and its name, where the case has it", () => {
  const table = sampleTable();
  expect(asFacetValue(table, "polarity:denies")).toBe("polarity:denies");
  expect(asFacetValue(table, "polarity:maybe")).toBeUndefined();
  expect(asFacetValue(table, "denies")).toBeUndefined();
});

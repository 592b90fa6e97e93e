import { expect, test } from "vitest";
import { uncheckedPassages } from "../../src/graph/unchecked-passages.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const { records, texts } = sampleCase();
const table = buildTable(records);

test("every claim of a work whose text is not at hand is counted, and none of another", () => {
  expect(uncheckedPassages(table, new Map()).reduce((sum, { claims }) => sum + claims, 0)).toBe(records.claims.length);
  for (const { source, claims } of uncheckedPassages(table, texts)) {
    expect(texts.has(source)).toBe(false);
    expect(claims).toBe(records.claims.filter((claim) => claim.source === source).length);
  }
});

import { expect, test } from "vitest";
import { uncheckedPassages } from "../../src/graph/unchecked-passages.ts";
import { asSourceId } from "../../src/model/id.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const { records, ...sample } = sampleCase();
const texts = new Map([...sample.texts].map(([id, text]) => [asSourceId(id), text]));
const table = buildTable(records);

test("every claim of a work whose text is not at hand is counted, and none of another", () => {
  expect(uncheckedPassages(table, new Map()).reduce((sum, { claims }) => sum + claims, 0)).toBe(records.claims.length);
  for (const { source, claims } of uncheckedPassages(table, texts)) {
    expect(texts.has(source)).toBe(false);
    expect(claims).toBe(records.claims.filter((claim) => claim.source === source).length);
  }
});

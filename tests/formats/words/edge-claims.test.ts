import { expect, test } from "vitest";
import { edgeClaims } from "../../../src/formats/words/edge-claims.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

test("all claims between two entities come, denials and withdrawn ones too, and no remark", () => {
  const { records } = sampleCase();
  const expected = records.claims.filter(({ object }) => object !== undefined);
  expect([...edgeClaims(buildTable(records))]).toEqual(expected);
});

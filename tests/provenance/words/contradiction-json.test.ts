import { expect, test } from "vitest";
import { contradictions } from "../../../src/provenance/findings/contradiction.ts";
import { standingClaims } from "../../../src/provenance/standing-claims.ts";
import { contradictionJson, sideOf } from "../../../src/provenance/words/contradiction-json.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

const table = buildTable(sampleCase().records);

test("both sides stand in it with their claims and their lines, and neither is subtracted", () => {
  const [found] = contradictions(table, standingClaims(table));
  if (found?.kind !== "denied") expect.fail("nothing is denied");
  expect(contradictionJson(found, table)).toMatchObject({
    kind: "denied",
    asserts: {
      claims: expect.arrayContaining(["payment"]),
      lines: { lower: expect.any(Number), upper: expect.any(Number) },
    },
    denies: { claims: ["payment-denied"] },
  });
  expect(sideOf(found.denies, [], table).claims).toEqual(["payment-denied"]);
});

import { expect, test } from "vitest";
import { FORMATS } from "../../../src/formats/formats.ts";
import { claimPlaces } from "../../../src/formats/loss/claim-places.ts";
import { lossesOf } from "../../../src/formats/loss/losses-of.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

const table = buildTable(sampleCase().records);

test.each(FORMATS.map((format) => [format.id, format] as const))(
  "%s: each claim is an edge or a remark, and what is left out is what the loss report counts",
  (_, format) => {
    const { edges, edgesLeftOut, remarks, holdsRemarks } = claimPlaces(format, table);
    expect(edges + edgesLeftOut + remarks).toBe(table.size);
    const lost = lossesOf(format, table).find(({ field }) => /^remark( \(|$)/.test(field));
    expect(lost?.count ?? 0).toBe(holdsRemarks ? 0 : remarks);
  },
);

test("denials among the remarks are counted", () => {
  const { records } = sampleCase();
  const claims = records.claims.map((claim) =>
    claim.object === undefined ? { ...claim, polarity: "denies" as const } : claim,
  );
  const [format] = FORMATS;
  if (format === undefined) throw new Error("there is no format");
  const { remarks, denyingRemarks } = claimPlaces(format, buildTable({ ...records, claims }));
  expect(remarks).toBeGreaterThan(0);
  expect(denyingRemarks).toBe(remarks);
});

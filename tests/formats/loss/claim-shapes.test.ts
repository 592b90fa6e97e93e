import fc from "fast-check";
import { expect, test } from "vitest";
import { LONE_SURROGATES } from "../../../src/formats/loss/altered-characters.ts";
import { claimShapes } from "../../../src/formats/loss/claim-shapes.ts";
import { RECORD_KINDS } from "../../../src/formats/loss/kept.ts";
import { lossesBeyond } from "../../../src/formats/loss/losses-beyond.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { sampleCase } from "../../sample-case.ts";

/** Every loss of every field, claim by claim. */
const lostOf = (records: Parameters<typeof buildTable>[0], one: number, whole: readonly string[]) => {
  const claims = records.claims.slice(one, one + 1);
  const table = buildTable({ ...records, claims, replies: [], corrections: [] });
  return lossesBeyond(
    { whole: [...RECORD_KINDS.filter((kind) => kind !== "claim" && kind !== "remark"), ...whole] },
    table,
  ).map(({ field, count }) => ({ field, count }));
};

const EVERY_FIELD = [
  "claim.id",
  "claim.attribution[].by",
  "claim.hedges[]",
  "claim.time.raw",
  "remark.id",
  "remark.attribution[].by",
];

test("claims of one shape lose the same, whatever of them is kept", () => {
  fc.assert(
    fc.property(arbitraryCase(), fc.subarray(EVERY_FIELD), ({ records }, whole) => {
      const shapeAt = claimShapes(buildTable(records), []);
      const lost = new Map<number, unknown>();
      for (const row of records.claims.keys()) {
        const shape = shapeAt(row);
        if (shape === undefined) continue;
        const own = lostOf(records, row, whole);
        if (lost.has(shape)) expect(own).toEqual(lost.get(shape));
        lost.set(shape, own);
      }
    }),
  );
});

test("what a report counts over a case is what it counts over its claims one by one", () => {
  fc.assert(
    fc.property(arbitraryCase(), fc.subarray(EVERY_FIELD), ({ records }, whole) => {
      const bare = { ...records, replies: [], corrections: [], readings: [], marks: [] };
      const kept = [...RECORD_KINDS.filter((kind) => kind !== "claim" && kind !== "remark"), ...whole];
      const counted = new Map<string, number>();
      for (const row of bare.claims.keys())
        for (const { field, count } of lostOf(bare, row, whole)) counted.set(field, (counted.get(field) ?? 0) + count);
      const together = lossesBeyond({ whole: kept }, buildTable(bare));
      expect(together.map(({ field, count }) => [field, count])).toEqual([...counted]);
    }),
  );
});

test("a claim with words that are altered has no shape, and neither has one with something rare", () => {
  const { records } = sampleCase();
  const [first] = records.claims;
  const claims = [first, first, first].map((claim, i) => ({
    ...claim,
    id: `c${i}`,
    ...(i === 1 ? { note: "rare" } : {}),
  }));
  const table = buildTable({ ...records, claims: claims as never, replies: [] });
  expect([0, 1, 2].map(claimShapes(table, [LONE_SURROGATES])).map((shape) => shape !== undefined)).toEqual([
    true,
    false,
    true,
  ]);
  const shapeAt = claimShapes(table, [{ what: "c2", where: /^c2$/ }]);
  expect([shapeAt(0) === undefined, shapeAt(2)]).toEqual([false, undefined]);
});

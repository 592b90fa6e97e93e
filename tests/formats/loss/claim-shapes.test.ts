import fc from "fast-check";
import { expect, test } from "vitest";
import { LONE_SURROGATES } from "../../../src/formats/loss/altered-characters.ts";
import { claimShapes } from "../../../src/formats/loss/claim-shapes.ts";
import { RECORD_KINDS } from "../../../src/formats/loss/kept.ts";
import { lossesBeyond } from "../../../src/formats/loss/losses-beyond.ts";
import { asClaimId } from "../../../src/model/id.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { sampleCase } from "../../sample-case.ts";

type Records = Parameters<typeof buildTable>[0];

const wholly = (fields: readonly string[]) => [
  ...RECORD_KINDS.filter((kind) => kind !== "claim" && kind !== "remark"),
  ...fields,
];

/** Every loss of every field of one claim. */
const lostOf = (records: Records, one: number, kept: Parameters<typeof lossesBeyond>[0]) => {
  const claims = records.claims.slice(one, one + 1);
  const table = buildTable({ ...records, claims, replies: [], corrections: [] });
  return lossesBeyond(kept, table).map(({ field, count }) => ({ field, count }));
};

/** The same case with each claim twice more, without what is rare and in other words, so that some are of one shape. */
const toldAgain = (records: Records): Records => ({
  ...records,
  claims: records.claims.flatMap(({ procedural: _, withdrawal: __, note: ___, ...claim }, i) => {
    const { translation: ____, ...anchor } = claim.anchor;
    const plain = { ...claim, anchor, alsoAt: [], qualifiers: {}, outcome: [], status: "standing" as const };
    const again = (statement: string) => ({ ...plain, id: asClaimId(`told-again-${i}-in-${statement}`), statement });
    return [...records.claims.slice(i, i + 1), again("0"), again("1"), again("aA")];
  }),
});

const EVERY_FIELD = [
  "claim.id",
  "claim.attribution[].by",
  "claim.hedges[]",
  "claim.time.raw",
  "remark.id",
  "remark.attribution[].by",
];

/** What a format may alter: some words have a letter of these, and some have none. */
const beneath = ["claim", "remark"];
const ALTERED = [
  { what: "vowels", where: /[aeiou]/, beneath },
  { what: "capitals", where: /\p{Lu}/u, beneath },
  LONE_SURROGATES,
];

test("claims of one shape lose the same, whatever of them is kept and whatever is altered", () => {
  let compared = 0;
  let odd = 0;
  fc.assert(
    fc.property(
      arbitraryCase(),
      fc.subarray(EVERY_FIELD),
      fc.subarray(ALTERED),
      ({ records: once }, whole, altered) => {
        const records = toldAgain(once);
        const shapeAt = claimShapes(buildTable(records), altered);
        const lost = new Map<number, unknown>();
        for (const row of records.claims.keys()) {
          const shape = shapeAt(row);
          if (shape === undefined) odd++;
          if (shape === undefined) continue;
          const own = lostOf(records, row, { whole: wholly(whole), altered });
          if (lost.has(shape)) {
            compared++;
            expect(own).toEqual(lost.get(shape));
          }
          lost.set(shape, own);
        }
      },
    ),
    // Of fewer cases some have nobody's shape twice, or nothing that is altered.
    { numRuns: 30 },
  );
  expect(Math.min(compared, odd)).toBeGreaterThan(0);
});

test("what a report counts over a case is what it counts over its claims one by one", { tags: ["slow"] }, () => {
  let altering = 0;
  fc.assert(
    fc.property(
      arbitraryCase(),
      fc.subarray(EVERY_FIELD),
      fc.subarray(ALTERED),
      ({ records: once }, fields, altered) => {
        const bare = { ...toldAgain(once), replies: [], corrections: [], readings: [], marks: [] };
        const kept = { whole: wholly(fields), altered };
        const counted = new Map<string, number>();
        for (const row of bare.claims.keys())
          for (const { field, count } of lostOf(bare, row, kept)) counted.set(field, (counted.get(field) ?? 0) + count);
        const together = lossesBeyond(kept, buildTable(bare));
        expect(together.map(({ field, count }) => [field, count])).toEqual([...counted]);
        altering += together.filter(({ field }) => altered.some(({ what }) => what === field)).length;
      },
    ),
    { numRuns: 30 },
  );
  expect(altering).toBeGreaterThan(0);
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

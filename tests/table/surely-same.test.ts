import fc from "fast-check";
import { expect, test } from "vitest";
import type { CaseRecords } from "../../src/model/case.ts";
import { surelySame } from "../../src/table/surely-same.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { fullCase } from "../full-case.ts";
import { often } from "../sized.ts";

/** Changes of a case that keep it whole, of which each lets other claims, or other numbers, stand. */
const CHANGES: Readonly<Record<string, (records: CaseRecords, at: number) => CaseRecords>> = {
  nothing: (records) => records,
  "one claim goes": (records, at) => ({ ...records, claims: records.claims.filter((_, i) => i !== at) }),
  "claims turned round": (records) => ({ ...records, claims: records.claims.toReversed() }),
  "people turned round": (records) => ({ ...records, entities: records.entities.toReversed() }),
  "works turned round": (records) => ({ ...records, sources: records.sources.toReversed() }),
  "one sentence": (records, at) => ({
    ...records,
    claims: records.claims.map((claim, i) => (i === at ? { ...claim, statement: `${claim.statement}!` } : claim)),
  }),
  "one hedge": (records, at) => ({
    ...records,
    claims: records.claims.map((claim, i) => (i === at ? { ...claim, hedges: [...claim.hedges, "perhaps"] } : claim)),
  }),
  "one cue": (records, at) => ({
    ...records,
    claims: records.claims.map((claim, i) => {
      const [origin, ...others] = claim.attribution;
      return i === at ? { ...claim, attribution: [{ ...origin, cue: "whispered" }, ...others] } : claim;
    }),
  }),
};

test("what is said to be the same is the same to the letter, whatever changed beside it", { tags: ["slow"] }, () => {
  const cases = fc.oneof(arbitraryCase(), fc.constant(fullCase()));
  fc.assert(
    fc.property(cases, fc.constantFrom(...Object.values(CHANGES)), fc.nat(), ({ records }, change, nth) => {
      const changed = change(records, nth % Math.max(1, records.claims.length));
      const [before, after] = [buildTable(records), buildTable(changed)];
      const isSame = surelySame(before, after);
      for (let old = 0; old < before.size; old++)
        for (let now = 0; now < after.size; now++)
          if (isSame(old, now)) expect(after.claim(now)).toEqual(before.claim(old));
    }),
    { numRuns: often(150) },
  );
});

test("where nothing changed every claim is the same, and where one did all but that one", () => {
  const { records } = fullCase();
  const before = buildTable(records);
  const isSame = surelySame(before, buildTable(records));
  for (let row = 0; row < before.size; row++) expect(isSame(row, row)).toBe(true);

  const after = buildTable(CHANGES["one sentence"]?.(records, 3) ?? records);
  const isStill = surelySame(before, after);
  expect([...before.columns.subject.keys()].filter((row) => !isStill(row, row))).toEqual([3]);
});

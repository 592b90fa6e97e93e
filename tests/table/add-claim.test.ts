import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { sampleCase } from "../sample-case.ts";
import { standsFor } from "../stands-for.ts";

test("the steps of all claims lie one after another, the origin of each first", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const { columns, entities } = buildTable(records);
      const steps = records.claims.flatMap(({ attribution }) => attribution);
      const voiceAt = (by: number, step: number) =>
        entities[by]?.id ?? (columns.stepIsWork[step] === 1 ? "work" : "unattributed");
      expect([...columns.stepBy].map(voiceAt)).toEqual(steps.map(({ by }) => standsFor(entities)(by)));
      let before = 0;
      expect([...columns.stepOffsets]).toEqual([
        0,
        ...records.claims.map(({ attribution }) => (before += attribution.length)),
      ]);
    }),
  );
});

test("that a step's work was left behind comes back with it, and of other steps nothing is said", () => {
  const { records } = sampleCase();
  const claims = records.claims.map((claim, i) => {
    const [origin, ...carried] = claim.attribution;
    return i === 0
      ? { ...claim, attribution: [{ ...origin, workWithheld: true as const }, ...carried] as const }
      : claim;
  });
  const table = buildTable({ ...records, claims });
  expect(claims.map((_, row) => table.claim(row))).toEqual(claims);
});

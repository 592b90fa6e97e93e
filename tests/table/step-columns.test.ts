import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";

test("the steps of all claims lie one after another, the origin of each first", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const { columns, entities } = buildTable(records);
      const steps = records.claims.flatMap(({ attribution }) => attribution);
      expect([...columns.stepBy].map((by) => entities[by]?.id ?? "unattributed")).toEqual(steps.map(({ by }) => by));
      let before = 0;
      expect([...columns.stepOffsets]).toEqual([
        0,
        ...records.claims.map(({ attribution }) => (before += attribution.length)),
      ]);
    }),
  );
});

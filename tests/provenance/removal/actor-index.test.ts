import fc from "fast-check";
import { expect, test } from "vitest";
import { indexActors, supportedBy } from "../../../src/provenance/removal/actor-index.ts";
import { tracerOf } from "../../../src/provenance/traces/tracer.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";

test("a claim is found under exactly the actors of its trace", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const table = buildTable(records);
      const { standing, through } = indexActors(table);
      const tracer = tracerOf(table);
      for (const row of standing) {
        const under = [...through].filter(([, rows]) => rows.includes(row)).map(([actor]) => actor);
        expect(under.sort((a, b) => a - b)).toEqual(tracer.trace(row)?.actors);
      }
    }),
  );
});

test("an index for fewer claims keeps whom they passed through", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const index = indexActors(buildTable(records));
      const fewer = index.mask.map((counts, row) => (row % 2 === 0 ? counts : 0));
      expect(supportedBy(index, fewer).standing).toEqual(index.standing.filter((row) => row % 2 === 0));
      expect(supportedBy(index, fewer).through).toBe(index.through);
    }),
    { numRuns: 20 },
  );
});

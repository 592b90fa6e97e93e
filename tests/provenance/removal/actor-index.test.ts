import fc from "fast-check";
import { expect, test } from "vitest";
import { beginIndex, indexActors, supportedBy } from "../../../src/provenance/removal/actor-index.ts";
import { standingClaims } from "../../../src/provenance/standing-claims.ts";
import { tracerOf } from "../../../src/provenance/traces/tracer.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { sampleCase } from "../../sample-case.ts";
import { often } from "../../sized.ts";

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
    { numRuns: often(20) },
  );
});

test("an index that is made bit by bit is the one that is made at once", { tags: ["slow"] }, () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const table = buildTable(records);
      const growing = beginIndex(table, standingClaims(table));
      while (growing.advance());
      const [made, whole] = [growing.finish(), indexActors(table)];
      expect([...made.through]).toEqual([...whole.through]);
      expect(growing.finish()).toBe(made);
      for (const row of whole.standing) expect(made.traces.get(row)).toEqual(tracerOf(table).trace(row));
    }),
    { numRuns: 20 },
  );
});

test("to get ready is a bit of its own, and so is each stretch of claims", () => {
  const table = buildTable(sampleCase().records);
  const growing = beginIndex(table, standingClaims(table));
  expect(growing.advance()).toBe(true);
  expect(growing.advance()).toBe(false);
  const none = beginIndex(table, new Uint8Array());
  expect(none.finish().through.size).toBe(0);
});

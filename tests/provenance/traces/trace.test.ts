import fc from "fast-check";
import { expect, test } from "vitest";
import type { Trace } from "../../../src/provenance/traces/trace.ts";
import { tracerOf } from "../../../src/provenance/traces/tracer.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";

test("no trace is empty, each actor is in it once, and doubts only add to it", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const tracer = tracerOf(buildTable(records));
      for (const row of records.claims.keys()) {
        const trace: Trace = tracer.trace(row) ?? expect.fail("nobody's interest is excluded");
        expect(trace.actors.length).toBeGreaterThan(0);
        for (const list of [trace.actors, trace.withDoubts, trace.unsure]) {
          expect(list).toEqual([...new Set(list)].sort((a, b) => a - b));
        }
        expect(trace.withDoubts).toEqual(expect.arrayContaining([...trace.actors]));
      }
    }),
  );
});

import fc from "fast-check";
import { CLOCKS, OVERLAPS } from "../../../../src/graph/selection.ts";
import { standingEntities } from "../../../../src/graph/standing-entities.ts";
import type { ClaimTable } from "../../../../src/table/claim-table.ts";
import { type Arrangement, COLOURS, type Shape, SIZES } from "../../../../src/viewer/state/shape/shape.ts";

/** Any arrangement of a case that has an entity. */
export const arbitraryArrangement = (table: ClaimTable): fc.Arbitrary<Arrangement> =>
  fc.oneof(
    fc
      .constantFrom("forces" as const, "community" as const, "circle" as const, "map" as const)
      .map((kind) => ({ kind })),
    fc.record({
      kind: fc.constant("time" as const),
      clock: fc.constantFrom(...CLOCKS),
      overlap: fc.constantFrom(...OVERLAPS),
    }),
    fc.record({ kind: fc.constant("tree" as const), root: fc.constantFrom(...standingEntities(table)) }),
  );

/** Any shape of a case that has an entity. */
export const arbitraryShape = (table: ClaimTable): fc.Arbitrary<Shape> =>
  fc.record({
    arrangement: arbitraryArrangement(table),
    size: fc.constantFrom(...SIZES),
    colour: fc.constantFrom(...COLOURS),
    isWideByLines: fc.boolean(),
    sieve: fc.record({ neighbours: fc.nat(12), lines: fc.nat(5), isLoneHidden: fc.boolean() }),
  });

import fc from "fast-check";
import { expect, test } from "vitest";
import { FALLS } from "../../../src/graph/falls/fallen-claims.ts";
import { POLARITIES } from "../../../src/model/claim.ts";
import { FAMILIES } from "../../../src/model/predicate.ts";
import { linesDrawn } from "../../../src/viewer/picture-file/lines-drawn.ts";

const line = fc.record({
  row: fc.nat(),
  from: fc.constant(0),
  to: fc.constant(1),
  polarity: fc.constantFrom(...POLARITIES),
  family: fc.constantFrom(...FAMILIES),
  symmetric: fc.boolean(),
  fallen: fc.constantFrom(undefined, ...FALLS),
  curve: fc.constant(0),
});

test("what there is among some lines is what any of them has, and is told once for the same lines", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (edges) => {
      const drawn = linesDrawn(edges);
      expect([...drawn.families].sort()).toEqual([...new Set(edges.map(({ family }) => family))].sort());
      expect(drawn.isAnyDenial).toBe(edges.some(({ polarity }) => polarity === "denies"));
      expect(drawn.mutual).toBe(edges.find(({ symmetric, polarity }) => symmetric && polarity !== "denies")?.family);
      expect([...drawn.falls].sort()).toEqual([...new Set(edges.flatMap(({ fallen }) => fallen ?? []))].sort());
      expect(linesDrawn(edges)).toBe(drawn);
    }),
  );
});

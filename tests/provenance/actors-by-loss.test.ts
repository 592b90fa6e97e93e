import fc from "fast-check";
import { expect, test } from "vitest";
import { lossOf } from "../../src/provenance/ablation.ts";
import { indexActors } from "../../src/provenance/actor-index.ts";
import { actorsByLoss } from "../../src/provenance/actors-by-loss.ts";
import { bottlenecksOf } from "../../src/provenance/bottleneck.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";

test("nobody who is left out would lose more than one who is named, and each comes with its own loss", () => {
  fc.assert(
    fc.property(arbitraryCase(), fc.integer({ min: 1, max: 6 }), ({ records }, most) => {
      const index = indexActors(buildTable(records));
      const named = actorsByLoss(index, most);
      const keys = new Set(named.map(({ key }) => key));
      const weight = ({ propositions, links }: ReturnType<typeof lossOf>) => propositions.length * 1e4 + links.length;
      const least = Math.min(...named.map(({ loss }) => weight(loss)));
      for (const { key, loss } of named) expect(loss).toEqual(lossOf(index, [key]));
      for (const key of index.through.keys()) {
        if (!keys.has(key) && !key.startsWith("u")) expect(weight(lossOf(index, [key]))).toBeLessThan(least);
      }
      expect(bottlenecksOf(index, most).map(({ loss }) => weight(loss))).toEqual(
        named.slice(0, most).map(({ loss }) => weight(loss)),
      );
    }),
    { numRuns: 60 },
  );
});

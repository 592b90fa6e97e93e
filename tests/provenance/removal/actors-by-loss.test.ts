import fc from "fast-check";
import { expect, test } from "vitest";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { propositionsOf } from "../../../src/provenance/propositions/propositions-of.ts";
import { indexActors } from "../../../src/provenance/removal/actor-index.ts";
import { actorsByLoss, byLoss } from "../../../src/provenance/removal/actors-by-loss.ts";
import { bottlenecksOf } from "../../../src/provenance/removal/bottleneck.ts";
import { lossOf } from "../../../src/provenance/removal/loss.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { often } from "../../sized.ts";

test("nobody who is left out would lose more than one who is named, and each is counted as taking it away would", () => {
  fc.assert(
    fc.property(arbitraryCase(), fc.integer({ min: 1, max: 6 }), ({ records }, most) => {
      const table = buildTable(records);
      const index = indexActors(table);
      const named = actorsByLoss(index, most);
      const counts = (actor: number) => {
        const { propositions, links } = lossOf(index, [actor]);
        const alike = new Set(propositionsOf(table, propositions).map((one) => one.alike));
        return { propositions: alike.size, links: links.length };
      };
      for (const one of named) {
        expect({ propositions: one.propositions, links: one.links }).toEqual(counts(one.index));
        expect(one.claims).toBe(lossOf(index, [one.index]).claims.length);
      }
      const last = named.at(-1);
      for (const actor of index.through.keys()) {
        const isNamed = ["entity", "source"].includes(actorsOf(table).actorAt(actor).kind);
        if (!isNamed || named.some(({ index: one }) => one === actor) || last === undefined) continue;
        expect(byLoss(last, counts(actor))).toBeLessThan(0);
      }
      expect(bottlenecksOf(index, most).map(({ loss }) => loss.links.length).length).toBe(Math.min(most, named.length));
    }),
    { numRuns: often(60) },
  );
});

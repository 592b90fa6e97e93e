import fc from "fast-check";
import { expect, test } from "vitest";
import { indexActors } from "../../src/provenance/actor-index.ts";
import { ALL_APART } from "../../src/provenance/identity-context.ts";
import { tracesOf } from "../../src/provenance/trace.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { firstEdition } from "../first-edition.ts";

test("a claim is found under exactly the actors of its trace", () => {
  fc.assert(
    fc.property(arbitraryCase().map(firstEdition), ({ records }) => {
      const table = buildTable(records);
      const { standing, through } = indexActors(table);
      for (const { claim, actors } of tracesOf(table, standing, ALL_APART)) {
        expect(
          [...through]
            .filter(([, rows]) => rows.includes(claim))
            .map(([key]) => key)
            .sort(),
        ).toEqual(actors);
      }
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { ALL_APART, ALL_MERGED, identitiesOf } from "../../src/provenance/identity-context.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { arbitraryCase } from "../arbitrary-case.ts";
import { sourcedCase } from "./sourced-case.ts";

test("apart, everybody is himself", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      expect([...identitiesOf(buildTable(records), ALL_APART)]).toEqual([...records.entities.keys()]);
    }),
  );
});

test("merged, whoever may be the same or speaks for another is one with them, all along the chain", () => {
  const records = sourcedCase([{ steps: ["a", "b", "c", "d"], source: "w" }], {
    maybeSame: { a: ["b"] },
    parties: { c: ["b"] },
  });
  const identities = identitiesOf(buildTable(records), ALL_MERGED);
  const of = (id: string) => identities[records.entities.findIndex((entity) => entity.id === id)];
  expect(new Set([of("a"), of("b"), of("c")]).size).toBe(1);
  expect(of("d")).not.toBe(of("a"));
});

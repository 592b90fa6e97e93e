import fc from "fast-check";
import { expect, test } from "vitest";
import { predicateOf } from "../../../src/model/predicate.ts";
import { toldAlike } from "../../../src/provenance/propositions/told-alike.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { standsFor } from "../../stands-for.ts";
import { toldCase } from "../told-case.ts";

test("two claims tell the same exactly if their ends and predicate are the same, turned round where it is symmetric, and the role of the fallback", () => {
  fc.assert(
    fc.property(arbitraryCase({ entities: 3, claims: 10 }), ({ records }) => {
      const alike = toldAlike(buildTable(records));
      const standing = standsFor(records.entities);
      const roleOf = ({ predicate, qualifiers }: (typeof records.claims)[number]) =>
        predicate === "linked-to"
          ? (qualifiers.role ?? "").normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase()
          : "";
      for (const [i, one] of records.claims.entries()) {
        for (const [j, other] of records.claims.entries()) {
          const [a, b, c, d] = [one.subject, one.object, other.subject, other.object].map((id) => id && standing(id));
          const straight = a === c && b === d && one.value === other.value;
          const turned = predicateOf(one.predicate).symmetric && a === d && b === c;
          const same = one.predicate === other.predicate && (straight || turned) && roleOf(one) === roleOf(other);
          expect(alike[i] === alike[j]).toBe(same);
        }
      }
    }),
  );
});

test("of the fallback predicate a cousin is not a courier, however they are spelled", () => {
  const linked = (role?: string) => ({ predicate: "linked-to", ...(role ? { qualifiers: { role } } : {}) });
  const table = buildTable(toldCase([linked("cousin"), linked("courier"), linked("Cousin "), linked()]));
  expect([...toldAlike(table)]).toEqual([0, 1, 0, 3]);
});

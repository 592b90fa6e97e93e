import { expect, test } from "vitest";
import { uncreditedRepublications } from "../../../src/provenance/findings/uncredited-republication.ts";
import { standingClaims } from "../../../src/provenance/standing-claims.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";
import { type ToldClaim, toldCase } from "../told-case.ts";

const derived = (how: string) => [{ id: "v", derivesFrom: [{ source: "w", how }] }];
const found = (
  claims: readonly ToldClaim[],
  sources = derived("republication"),
  entities: readonly ToldClaim[] = [],
) => {
  const table = buildTable(toldCase(claims, { sources, entities }));
  return [...uncreditedRepublications(table, standingClaims(table))];
};
const by = (name: string) => ({ attribution: [{ by: name, mode: "says" }] });
const original = { source: "w", ...by("cyd") };

test("a republication that tells by another what the original tells by its origin", () => {
  expect(found([original, { source: "v", ...by("dan") }])).toEqual([
    { kind: "republished", source: "v", original: "w", claims: [1, 0] },
  ]);
  expect(found([original, { source: "v", ...by("unattributed") }])).toHaveLength(1);
});

test("is credited where any of its steps names an origin of the original's", () => {
  const credited = {
    attribution: [
      { by: "cyd", mode: "says" },
      { by: "dan", mode: "reports" },
    ],
  };
  expect(found([original, { source: "v", ...credited }])).toEqual([]);
  expect(found([original, { source: "w", ...by("ann") }, { source: "v", ...by("ann") }])).toEqual([]);
  const table = buildTable(sampleCase().records);
  expect([...uncreditedRepublications(table, standingClaims(table))]).toEqual([]);
});

test("one who may be the origin credits it", () => {
  const mayBe = [{ id: "dan", kind: "person", name: "dan", maybeSame: ["cyd"] }];
  expect(found([original, { source: "v", ...by("dan") }], derived("rewrite"), mayBe)).toEqual([]);
});

test("another proposition, another side, another time or a derivation only suspected is none", () => {
  const told = { source: "v", ...by("dan") };
  expect(found([original, { ...told, predicate: "met" }])).toEqual([]);
  expect(found([original, { ...told, polarity: "denies" }])).toEqual([]);
  const at = (edtf: string) => ({ time: { raw: edtf, edtf } });
  expect(
    found([
      { ...original, ...at("2016") },
      { ...told, ...at("2018") },
    ]),
  ).toEqual([]);
  expect(found([original, told], derived("suspected"))).toEqual([]);
});

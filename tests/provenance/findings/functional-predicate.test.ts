import { describe, expect, test } from "vitest";
import type { PredicateId } from "../../../src/model/predicate.ts";
import { clashingEnds } from "../../../src/provenance/findings/functional-predicate.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { type ToldClaim, toldCase } from "../told-case.ts";

const clashes = (predicate: PredicateId, claims: readonly ToldClaim[], entities: readonly ToldClaim[] = []) =>
  clashingEnds(
    buildTable(
      toldCase(
        claims.map((claim) => ({ predicate, ...claim })),
        { entities },
      ),
    ),
    predicate,
    [...claims.keys()],
  );

describe("places of birth", () => {
  test("exclude each other, and each keeps its claims", () => {
    expect(clashes("born-in", [{ object: "town" }, { object: "isle" }, { object: "town" }])).toEqual([
      { object: "town", claims: [0, 2] },
      { object: "isle", claims: [1] },
    ]);
  });

  test("do not where one lies in the other, by however many steps", () => {
    const entities = [
      { id: "town", kind: "place", name: "town", within: "isle" },
      { id: "isle", kind: "place", name: "isle", within: "land" },
    ];
    expect(clashes("born-in", [{ object: "town" }, { object: "land" }], entities)).toEqual([]);
  });
});

describe("dates of birth and death", () => {
  test("exclude each other where they certainly lie apart", () => {
    expect(clashes("died", [{ value: "2016-04" }, { value: "2016" }, { value: "2017-04" }])).toEqual([
      { value: "2016-04", claims: [0] },
      { value: "2016", claims: [1] },
      { value: "2017-04", claims: [2] },
    ]);
    expect(clashes("born", [{ value: "2016-04" }, { value: "2016" }])).toEqual([]);
  });

  test("may stand beside words, as the claim's time", () => {
    const at = (edtf: string) => ({ value: "in a raid", time: { raw: edtf, edtf } });
    expect(clashes("died", [at("2016"), at("2018")])).toHaveLength(2);
  });

  test("words that are no date are compared with nothing", () => {
    expect(clashes("died", [{ value: "in a raid" }, { value: "in bed" }, { value: "2016" }])).toEqual([]);
  });
});

test("other predicates may have many ends", () => {
  expect(clashes("travelled-to", [{ object: "town" }, { object: "isle" }])).toEqual([]);
});

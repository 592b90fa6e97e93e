import fc from "fast-check";
import { expect, test } from "vitest";
import { ofPolarity, propositionsOf, tellingsOf } from "../../../src/provenance/propositions/propositions-of.ts";
import { toldAlike } from "../../../src/provenance/propositions/told-alike.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { toldCase } from "../told-case.ts";

const at = (edtf: string) => ({ predicate: "met", time: { raw: edtf, edtf } });

test("every claim is in some proposition, and only with what is told alike", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const rows = [...records.claims.keys()];
      const table = buildTable(records);
      const alike = toldAlike(table);
      const found = propositionsOf(table, rows);
      expect([...new Set(found.flatMap(tellingsOf))].sort((a, b) => a - b)).toEqual(rows);
      for (const one of found) expect(new Set(tellingsOf(one).map((row) => alike[row])).size).toBe(1);
    }),
  );
});

test("an event of 2019, one of 2024 and an undated telling are two, not three that corroborate each other", () => {
  const table = buildTable(toldCase([at("2019"), at("2024"), { predicate: "met" }]));
  expect(propositionsOf(table, [0, 1, 2])).toEqual([
    { alike: 0, claims: [0], undated: [2] },
    { alike: 0, claims: [1], undated: [2] },
  ]);
});

test("a state may be told of two times and be one, and an event that nobody dates is one", () => {
  const state = { ...at("2019"), predicate: "supports" };
  const table = buildTable(
    toldCase([state, { ...at("2024"), predicate: "supports" }, { predicate: "met" }, { predicate: "met" }]),
  );
  expect(propositionsOf(table, [0, 1, 2, 3]).map(({ claims }) => claims)).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test("of one polarity, what nobody dates counts at both ends only where nobody dates any of it", () => {
  const table = buildTable(toldCase([at("2019"), { predicate: "met", polarity: "denies" }]));
  const [told] = propositionsOf(table, [0, 1]);
  if (told === undefined) expect.fail("there is one");
  expect(ofPolarity(table, told, "asserts")).toMatchObject({ claims: [0], undated: [] });
  expect(ofPolarity(table, told, "denies")).toMatchObject({ claims: [1], undated: [] });
});

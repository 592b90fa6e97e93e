import fc from "fast-check";
import { expect, test } from "vitest";
import { contradictions } from "../../../src/provenance/findings/contradiction.ts";
import { mayCoincide } from "../../../src/provenance/propositions/event-time.ts";
import { toldAlike } from "../../../src/provenance/propositions/told-alike.ts";
import { standingClaims } from "../../../src/provenance/standing-claims.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";
import { often } from "../../sized.ts";
import { arbitraryToldCase, type ToldClaim, toldCase } from "../told-case.ts";

const found = (claims: readonly ToldClaim[], sources: readonly ToldClaim[] = []) =>
  contradictions(buildTable(toldCase(claims, { sources })));
const denies = { polarity: "denies" };
const at = (edtf: string) => ({ time: { raw: edtf, edtf } });

test("both sides of a proposition stand beside each other, tellings without a time among them", () => {
  expect(contradictions(buildTable(sampleCase().records))).toEqual([
    {
      kind: "denied",
      subject: "tidewater",
      predicate: "paid",
      object: "joss-brandt",
      asserts: [0, 2],
      denies: [1],
      undated: [2],
    },
  ]);
});

test("where one denies what another asserts of a time that may be the same, both are on two sides of one contradiction", {
  tags: ["slow"],
}, () => {
  fc.assert(
    fc.property(arbitraryToldCase(), (records) => {
      const table = buildTable(records);
      const standing = standingClaims(table);
      const alike = toldAlike(table);
      const sides = contradictions(table).flatMap((one) => (one.kind === "denied" ? [one] : []));
      for (let a = 0; a < table.size; a++) {
        for (let d = 0; d < table.size; d++) {
          const opposed =
            standing[a] === 1 &&
            standing[d] === 1 &&
            table.claim(a).polarity === "asserts" &&
            table.claim(d).polarity === "denies" &&
            alike[a] === alike[d] &&
            mayCoincide(table, a, d);
          const together = sides.filter((side) => side.asserts.includes(a) && side.denies.includes(d));
          if (opposed) expect(together.length).toBeGreaterThanOrEqual(1);
        }
      }
      for (const side of sides) {
        const rows = [...side.asserts, ...side.denies];
        expect(new Set(rows.map((row) => alike[row])).size).toBe(1);
        expect(rows.every((row) => standing[row] === 1)).toBe(true);
        expect(side.asserts.every((row) => table.claim(row).polarity === "asserts")).toBe(true);
        expect(side.denies.every((row) => table.claim(row).polarity === "denies")).toBe(true);
        expect(side.asserts.some((a) => side.denies.some((d) => mayCoincide(table, a, d)))).toBe(true);
      }
    }),
    { numRuns: often(500) },
  );
});

test("random cases contradict themselves often enough, so the law above is not empty", { tags: ["slow"] }, () => {
  const found = fc
    .sample(arbitraryToldCase(), { numRuns: 500, seed: 1 })
    .flatMap((records) => contradictions(buildTable(records)));
  expect(found.filter(({ kind }) => kind === "denied").length).toBeGreaterThan(100);
  expect(found.filter(({ kind }) => kind === "functional").length).toBeGreaterThan(10);
});

test("what is denied of one year does not contradict what is asserted of another", () => {
  expect(found([at("2016"), { ...denies, ...at("2018") }])).toEqual([]);
  const met = (edtf: string) => ({ predicate: "met", ...at(edtf) });
  const told = [met("2016"), { ...denies, ...met("2016-05") }, met("2018"), { ...denies, ...met("2018") }];
  expect(found(told)).toMatchObject([
    { asserts: [0], denies: [1] },
    { asserts: [2], denies: [3] },
  ]);
});

test("of a state both sides stand whole beside each other, as they are counted", () => {
  expect(found([at("2016"), { ...denies, ...at("2016-05") }, at("2018")])).toMatchObject([
    { asserts: [0, 2], denies: [1], undated: [] },
  ]);
});

test("a symmetric predicate is met either way round, any other is not", () => {
  const turned = { ...denies, subject: "bob", object: "ann" };
  expect(found([{ predicate: "met" }, { ...turned, predicate: "met" }])).toMatchObject([{ asserts: [0], denies: [1] }]);
  expect(found([{}, turned])).toEqual([]);
});

test("remarks are denied by their words", () => {
  const remark = { predicate: "planned", value: "a raid" };
  expect(found([remark, { ...remark, ...denies }])).toMatchObject([{ kind: "denied", value: "a raid" }]);
});

test("withdrawn claims and those of retracted works are left out", () => {
  const withdrawn = { status: "withdrawn", withdrawal: { when: "2020", why: "misread" } };
  expect(found([{}, { ...denies, ...withdrawn }])).toEqual([]);
  const retracted = { id: "v", status: "retracted", statusChange: { when: "2020", why: "made up" } };
  expect(found([{}, { ...denies, source: "v" }], [retracted])).toEqual([]);
});

test("two birthplaces are a candidate, of which none is preferred; a denied one is none", () => {
  const born = { predicate: "born-in" };
  expect(
    found([
      { ...born, object: "town" },
      { ...born, object: "isle" },
    ]),
  ).toEqual([
    {
      kind: "functional",
      subject: "ann",
      predicate: "born-in",
      ends: [
        { object: "town", claims: [0] },
        { object: "isle", claims: [1] },
      ],
    },
  ]);
  expect(
    found([
      { ...born, object: "town" },
      { ...born, ...denies, object: "isle" },
    ]),
  ).toEqual([]);
});

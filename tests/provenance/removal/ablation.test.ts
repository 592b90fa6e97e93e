import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asEntityId } from "../../../src/model/id.ts";
import { actorsOf } from "../../../src/provenance/actors/actors.ts";
import { without } from "../../../src/provenance/removal/ablation.ts";
import { indexActors } from "../../../src/provenance/removal/actor-index.ts";
import type { ClaimTable } from "../../../src/table/claim-table.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../arbitrary-case.ts";
import { often } from "../../sized.ts";
import { type Extras, sourcedCase, type Telling } from "../sourced-case.ts";

const exactly = (count: number) => ({ atLeast: count, atMost: count });
const indexOf = (table: ClaimTable, id: string): number =>
  actorsOf(table).indexOf({ kind: "entity", id: asEntityId(id) }) ?? expect.fail(id);

function takingAway(tellings: readonly Telling[], extras: Extras, ...names: readonly string[]) {
  const table = buildTable(sourcedCase(tellings, extras));
  return without(
    indexActors(table),
    names.map((name) => indexOf(table, name)),
  );
}

describe("the worked example of the design", () => {
  const tellings: Telling[] = [
    { steps: ["K", "S", "W"], source: "g1" },
    { steps: ["O1"], source: "g2" },
    { steps: ["O2"], source: "d" },
    { steps: ["K", "S"], source: "b" },
    { steps: ["K", "S", "W", "V"], source: "v" },
  ];
  const extras = { maybeSame: { O1: ["O2"] } };

  test("without the spokesman his three tellings fall, and from two or three lines one or two are left", () => {
    expect(takingAway(tellings, extras, "S")).toMatchObject({
      claims: [0, 3, 4],
      propositions: [],
      links: [],
      weakened: [{ before: { lower: exactly(2), upper: exactly(3) }, after: { lower: exactly(1), upper: exactly(2) } }],
      leftWithOneLine: [],
      maybeLeftWithOneLine: [[0, 1]],
    });
  });

  test("without both officials one line is left, whoever they are", () => {
    expect(takingAway(tellings, extras, "O1", "O2").leftWithOneLine).toEqual([[0, 1]]);
  });

  test("without all of them the link is lost", () => {
    expect(takingAway(tellings, extras, "S", "O1", "O2").links).toEqual([[0, 1]]);
  });

  test("without one official the other's telling may fall with him", () => {
    const { claims, maybe } = takingAway(tellings, extras, "O1");
    expect([claims, maybe.claims]).toEqual([[1], [2]]);
  });
});

test("a link of which denials alone are left is said to be that, and not to have one line", () => {
  const told = [
    { steps: ["K"], source: "w" },
    { steps: ["L"], source: "v", denies: true },
  ];
  expect(takingAway(told, {}, "K")).toMatchObject({ links: [], leftWithDenials: [[0, 1]], leftWithOneLine: [] });
});

test("what falls in some world falls with whoever may be one, speaks for them or rests on them", () => {
  const told = [
    { steps: ["Aide"], source: "w" },
    { steps: ["Spokesman"], source: "v" },
  ];
  const extras = { unnamed: ["Aide"], maybeSame: { Aide: ["Minister"] }, parties: { Spokesman: ["Minister"] } };
  const { claims, links, maybe } = takingAway(told, extras, "Minister");
  expect([claims, links, maybe.claims, maybe.links]).toEqual([[], [], [0, 1], [[0, 1]]]);
});

test("a minister and a general of whom an official may be either do not fall together", () => {
  const told = [
    { steps: ["Minister"], source: "w" },
    { steps: ["General"], source: "v" },
  ];
  const extras = { unnamed: ["Official"], maybeSame: { Official: ["Minister", "General"] } };
  const { maybe } = takingAway(told, extras, "Minister");
  expect(maybe.claims).toEqual([]);
});

test("without nobody nothing is lost", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ records }) => {
      const { maybe, ...lost } = without(indexActors(buildTable(records)), []);
      for (const found of [...Object.values(lost), ...Object.values(maybe)]) expect(found).toEqual([]);
    }),
    { numRuns: often(30) },
  );
});

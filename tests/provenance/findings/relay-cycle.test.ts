import { describe, expect, test } from "vitest";
import { relayCycles } from "../../../src/provenance/findings/relay-cycle.ts";
import { standingClaims } from "../../../src/provenance/standing-claims.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { type ToldClaim, toldCase } from "../told-case.ts";

const found = (claims: readonly ToldClaim[], sources: readonly ToldClaim[] = []) => {
  const table = buildTable(toldCase(claims, { sources }));
  return [...relayCycles(table, standingClaims(table))];
};
const chain = (...steps: string[]) => ({
  attribution: steps.map((by, i) => ({ by, mode: i === 0 ? "says" : "reports" })),
});
const entity = (id: string) => ({ kind: "entity", id });
const source = (id: string) => ({ kind: "source", id });

test("tellings A by B and B by A go round, and show it by both claims", () => {
  expect(found([chain("cyd", "dan"), chain("dan", "cyd"), chain("ann")])).toEqual([
    { kind: "cycle", among: [entity("cyd"), entity("dan")], inOneProposition: true, claims: [0, 1] },
  ]);
});

test("a circle may be longer", () => {
  expect(found([chain("ann", "cyd"), chain("cyd", "dan"), chain("dan", "ann")])).toMatchObject([
    { among: [entity("ann"), entity("cyd"), entity("dan")], claims: [0, 1, 2] },
  ]);
});

test("whom one cites on another matter is told apart from what goes round about one", () => {
  expect(found([chain("cyd", "dan"), { ...chain("dan", "cyd"), predicate: "met" }])).toMatchObject([
    { among: [entity("cyd"), entity("dan")], inOneProposition: false, claims: [0, 1] },
  ]);
});

describe("works", () => {
  const through = (work: string) => ({ attribution: [{ by: "ann", mode: "says", in: work }] });

  test("that cite each other go round", () => {
    expect(
      found([
        { source: "w", ...through("v") },
        { source: "v", ...through("w") },
      ]),
    ).toMatchObject([{ among: [source("w"), source("v")], claims: [0, 1] }]);
  });

  test("that cite what comes out of them go round too", () => {
    const derived = [{ id: "v", derivesFrom: [{ source: "w", how: "rewrite" }] }];
    expect(found([{ source: "w", ...through("v") }, { source: "v" }], derived)).toMatchObject([
      { among: [source("w"), source("v")], claims: [0, 1] },
    ]);
  });
});

test("who makes a work relays the last that speak in it, but not each other", () => {
  const sources = [
    { id: "w", authors: ["cyd"] },
    { id: "v", authors: ["dan"] },
    { id: "u", authors: ["cyd"], publisher: "dan" },
  ];
  expect(
    found(
      [
        { source: "w", ...chain("dan") },
        { source: "v", ...chain("cyd") },
      ],
      sources,
    ),
  ).toMatchObject([{ among: [entity("cyd"), entity("dan")], claims: [0, 1] }]);
  expect(
    found(
      [
        { source: "u", ...chain("cyd") },
        { source: "u", ...chain("dan") },
      ],
      sources,
    ),
  ).toEqual([]);
});

test("voices without a name are nobody's and go round with nobody", () => {
  expect(found([chain("unattributed", "dan"), chain("dan", "unattributed")])).toEqual([]);
});

test("a chain alone does not go round", () => {
  expect(found([chain("ann", "cyd", "dan"), chain("ann", "dan")])).toEqual([]);
});

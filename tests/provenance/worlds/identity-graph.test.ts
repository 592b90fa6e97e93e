import { expect, test } from "vitest";
import { identityDoubtsOf } from "../../../src/provenance/worlds/identity-doubts.ts";
import { blocksOf, type IsOpen, identityParts } from "../../../src/provenance/worlds/identity-graph.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { type Extras, sourcedCase } from "../sourced-case.ts";

function partsOf(extras: Extras, isOpen?: IsOpen) {
  const table = buildTable(sourcedCase([{ steps: ["A"], source: "w" }], extras));
  const doubts = identityDoubtsOf(table, [0]);
  const component = doubts.componentOf(table.entities.findIndex(({ id }) => id === "A"));
  if (component === undefined) return [];
  return identityParts(component, doubts, isOpen).map(({ members, mayAllBeOne }) => [
    members.map((member) => table.entities[member]?.id).join(" "),
    mayAllBeOne,
  ]);
}

test("those without a name may all be one along a chain, two with names only where it is recorded of the two", () => {
  const chain = { maybeSame: { A: ["B"], B: ["C"] } };
  expect(partsOf({ ...chain, unnamed: ["A", "B", "C"] })).toEqual([["A B C", true]]);
  expect(partsOf({ ...chain, unnamed: ["B"] })).toEqual([["A B C", false]]);
  expect(partsOf({ maybeSame: { A: ["B", "C"], B: ["C"] } })).toEqual([["A B C", true]]);
});

test("two whom somebody keeps apart are in no block together", () => {
  const chain = { maybeSame: { A: ["B"], B: ["C"] }, unnamed: ["A", "B", "C"], notSame: { A: ["C"] } };
  expect(partsOf(chain)).toEqual([["A B C", false]]);
});

test("a doubt that is settled parts the two, whatever others hold them together", () => {
  const ring = { maybeSame: { A: ["B", "C"], B: ["C"] }, unnamed: ["A", "B", "C"] };
  const settled: IsOpen = (doubt) => !(doubt.kind === "maybe-same" && doubt.entities.join() === "2,3");
  expect(partsOf(ring, settled)).toEqual([["A B C", false]]);
  expect(partsOf(ring, () => false)).toEqual([]);
});

test("blocks are those that hang together", () => {
  const joined = new Map([
    [1, [2]],
    [2, [1]],
    [4, [5]],
    [5, [4]],
  ]);
  expect(blocksOf([1, 2, 3, 4, 5], (one) => joined.get(one) ?? [])).toEqual([[1, 2], [3], [4, 5]]);
});

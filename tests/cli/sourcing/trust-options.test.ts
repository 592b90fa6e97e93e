import { expect, test } from "vitest";
import { isOpenUnder, type Merge, mergeOption } from "../../../src/cli/sourcing/trust-options.ts";
import type { Doubt } from "../../../src/provenance/worlds/doubt.ts";

const DOUBTS: readonly Doubt[] = [
  { kind: "maybe-same", entities: [0, 1] },
  { kind: "unnamed", entities: [0, 1] },
  { kind: "party", entity: 0, party: 1 },
  { kind: "suspected", source: 0, from: 1 },
  { kind: "unattributed", voice: 3 },
];
const openUnder = (merge: Merge) => DOUBTS.filter(isOpenUnder(merge)).map(({ kind }) => kind);

test("a merge counts with what it names and nothing else", () => {
  expect(openUnder("none")).toEqual([]);
  expect(openUnder("maybe-same")).toEqual(["maybe-same", "unnamed"]);
  expect(openUnder("parties")).toEqual(["party"]);
  expect(openUnder("all")).toEqual(DOUBTS.map(({ kind }) => kind));
});

test("every merge can be chosen", () => {
  expect(mergeOption().argChoices).toEqual(["none", "maybe-same", "parties", "all"]);
});

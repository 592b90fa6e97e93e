import { expect, test } from "vitest";
import { type FoundItem, gatherItems } from "../../../../src/formats/readers/tables/found-items.ts";

const item = (attributes: readonly string[], values: readonly string[] = [], more: Partial<FoundItem> = {}) => ({
  of: "edge" as const,
  spot: { line: 1, column: 1 },
  graph: 0,
  attributes,
  values,
  direction: undefined,
  ...more,
});

test("items are given back as they were found, whatever they share", () => {
  const items = gatherItems();
  items.add(item(["@id", "é"], ["k", "", "k", "𝄞"], { of: "node", graph: -1, spot: { line: 7, column: 9 } }));
  items.add(item(["@id", "é"], ["k", "same", "k", "𝄞"], { direction: "mutual" }));
  items.add(item(["@id", "é"], ["k", "same"], { graph: 2 }));
  expect([0, 1, 2].map((i) => [items.of(i), items.graph(i), items.direction(i), items.spot(i).line])).toEqual([
    ["node", -1, undefined, 7],
    ["edge", 0, "mutual", 1],
    ["edge", 2, undefined, 1],
  ]);
  expect(items.shape(1)).toBe(items.shape(0));
  expect(items.shape(2)).toEqual({ attributes: ["@id"], keys: ["k"] });
  expect([0, 1, 2].map((place) => items.words(0, place))).toEqual(["é", "", "𝄞"]);
  expect([1, 2].map((i) => items.words(i, 1))).toEqual(["same", "same"]);
  expect(items.words(0, 1), "whatever was asked before").toBe("");
});

test("one that is renamed is so alone", () => {
  const items = gatherItems();
  for (let i = 0; i < 2; i++) items.add(item(["@id", "n"]));
  items.rename(1, 0, "B:n");
  expect([items.words(0, 0), items.words(1, 0)]).toEqual(["n", "B:n"]);
});

test("whether an item may hold a character is told of its words, not of others'", () => {
  const items = gatherItems();
  items.add(item(["@id", "a"], ["k", "plain"]));
  items.add(item(["@id", "a"], ["k", "#N/A"]));
  expect([items.mayHold(0, "#"), items.mayHold(1, "#"), items.mayHold(1, "?")]).toEqual([false, true, false]);
});

import { expect, test } from "vitest";
import { type FoundItem, gatherItems } from "../../../../src/formats/readers/tables/found-items.ts";
import { recordsOfItems } from "../../../../src/formats/readers/tables/records-of-items.ts";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import type { Issue } from "../../../../src/model/issue.ts";

const item = (of: FoundItem["of"], attributes: object, values: object = {}, graph = 0): FoundItem => ({
  of,
  spot: { line: 1, column: 1 },
  graph,
  attributes: Object.entries(attributes).flat(),
  values: Object.entries(values).flatMap(([key, all]: [string, string[]]) => all.flatMap((words) => [key, words])),
  direction: undefined,
});
function read(items: readonly FoundItem[], names: object = {}, graphs = ["A"]) {
  const issues: Issue[] = [];
  const found = gatherItems();
  for (const one of items) found.add(one);
  const declared = new Map(Object.entries(names).map(([key, name]) => [key, { name }]));
  const none = new Map<string, string>();
  const records = recordsOfItems(
    "x",
    found,
    graphs,
    { declarations: { node: declared, edge: declared }, defaults: { node: none, edge: none } },
    noteIssues("x", issues),
  );
  return { ...records, codes: issues.map(({ code }) => code) };
}

test("cells go by the names of their keys; two keys of one name go by themselves, and that is told", () => {
  const { edges, codes } = read([item("edge", {}, { s: ["a"], t: ["b", "c"], "r label 2": ["x"] })], {
    s: "src",
    t: "src",
    r: "role",
  });
  expect([edges.columns, codes]).toEqual([["s", "t", "role label 2", "role"], ["column-twice"]]);
  expect([...edges.records][0]?.more?.get("t")).toEqual(["c"]);
});

test("an id that two graphs have is told apart by its graph, at both ends of an edge", () => {
  const items = [
    item("node", { "@id": "n" }),
    item("node", { "@id": "n" }, {}, 1),
    item("node", { "@id": "m" }),
    item("edge", { "@source": "n", "@target": "m" }, {}, 1),
  ];
  const { edges, nodes, codes } = read(items, {}, ["A", "B"]);
  expect(Array.from(nodes[0]?.records ?? [], ({ cells }) => cells.get("@id"))).toEqual(["n", "B:n", "m"]);
  expect([...([...edges.records][0]?.cells ?? [])]).toEqual([
    ["@source", "B:n"],
    ["@target", "m"],
  ]);
  expect(codes).toEqual(["ids-of-graphs"]);
});

test("an id may be in more graphs than a function takes values", { tags: ["slow"] }, () => {
  const graphs = Array.from({ length: 130_000 }, (_, graph) => String(graph));
  const one = item("node", { "@id": "n" });
  const { codes } = read(
    graphs.map((_, graph) => ({ ...one, graph })),
    {},
    graphs,
  );
  expect(codes).toHaveLength(graphs.length - 1);
});

import { expect, test } from "vitest";
import { keptOfAGraph } from "../../../src/formats/graphs/kept-of-a-graph.ts";

test("a graph keeps its edges' ends, its nodes' fields and what the format has besides", () => {
  const { whole, altered } = keptOfAGraph([{ what: "tabs", where: /\t/ }], "case.title");
  expect(whole).toEqual(expect.arrayContaining(["claim.subject", "claim.object", "entity.kind", "case.title"]));
  expect(altered).toHaveLength(1);
});

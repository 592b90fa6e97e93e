import { describe, expect, test } from "vitest";
import { graphView } from "../../src/graph/graph-view.ts";
import { sealMark } from "../../src/graph/permanent-mark.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const view = () => graphView(buildTable(sampleCase().records));
const permanent = expect.objectContaining({ code: "mark-is-permanent" });

describe.each(["allegation", "claimId", "polarity", "sourceId", "speaker", "statement"])("%s", (name) => {
  test.each<[string, (graph: ReturnType<typeof view>, edge: string | undefined) => void]>([
    ["set", (graph, edge) => graph.setEdgeAttribute(edge, name, "x")],
    ["updated", (graph, edge) => graph.updateEdgeAttribute(edge, name, () => "x")],
    ["merged over", (graph, edge) => graph.mergeEdgeAttributes(edge, { colour: "red", [name]: "x" })],
    ["replaced", (graph, edge) => graph.replaceEdgeAttributes(edge, { ...graph.getEdgeAttributes(edge), [name]: "x" })],
    ["replaced by nothing", (graph, edge) => graph.replaceEdgeAttributes(edge, {})],
    ["updated away", (graph, edge) => graph.updateEdgeAttributes(edge, ({ [name]: _, ...rest }) => rest)],
    ["updated away from all", (graph) => graph.updateEachEdgeAttributes(() => ({}))],
    ["taken off", (graph, edge) => graph.removeEdgeAttribute(edge, name)],
  ])("cannot be %s", (_, change) => {
    const graph = view();
    const edge = graph.edges()[0];
    const before = { ...graph.getEdgeAttributes(edge) };
    expect(() => change(graph, edge)).toThrow(permanent);
    expect(graph.getEdgeAttributes(edge)).toEqual(before);
  });

  test("cannot be written on the attributes themselves", () => {
    const graph = view();
    const attributes = graph.getEdgeAttributes(graph.edges()[0]);
    expect(() => Object.assign(attributes, { [name]: "x" })).toThrow(TypeError);
    expect(() => Object.defineProperty(attributes, name, { value: "x" })).toThrow(TypeError);
    expect(Reflect.deleteProperty(attributes, name)).toBe(false);
  });
});

test("what a measure writes on edges goes through, and the mark stays sealed", () => {
  const graph = view();
  const edge = graph.edges()[0];
  graph.updateEachEdgeAttributes((_, attributes) => ({ ...attributes, weight: 1 }), { attributes: ["weight"] });
  graph.updateEdgeAttributes(edge, (attributes) => ({ ...attributes, colour: "red" }));
  graph.mergeEdgeAttributes(edge, { size: 2 });
  graph.setEdgeAttribute(edge, "size", 3);
  graph.updateEdgeAttribute(edge, "size", (size) => Number(size) + 1);
  graph.removeEdgeAttribute(edge, "colour");
  graph.replaceEdgeAttributes(edge, { ...graph.getEdgeAttributes(edge), hidden: true });
  expect(graph.getEdgeAttributes(edge)).toMatchObject({ weight: 1, size: 4, hidden: true });
  expect(graph.hasEdgeAttribute(edge, "colour")).toBe(false);
  expect(() => Object.assign(graph.getEdgeAttributes(edge), { allegation: false })).toThrow(TypeError);
});

test("a seal leaves the values and the object as they are", () => {
  const attributes = {
    allegation: true,
    claimId: "c",
    row: 0,
    polarity: "asserts",
    sourceId: "s",
    speaker: "e",
    statement: "…",
  };
  expect(sealMark(attributes)).toBe(attributes);
  expect(Object.keys(attributes)).toHaveLength(7);
  expect(attributes.allegation).toBe(true);
});

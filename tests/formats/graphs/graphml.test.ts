import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { graphml } from "../../../src/formats/graphs/graphml.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";
import { written } from "../read-export.ts";

const text = written(graphml, buildTable(sampleCase().records)).get("") ?? "";

test("the mark is declared as a boolean of edges, and the file says what its edges are", () => {
  expect(text).toContain('<key id="edge.allegation" for="edge" attr.name="allegation" attr.type="boolean"/>');
  expect(text).toContain('<data key="graph.everyEdge">an allegation, not a finding</data>');
});

test("every piece of data has a declared key, and every key is declared once", () => {
  const declared: string[] = [];
  const used = new Set<string>();
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "key") declared.push(String(attributes.id));
    if (name === "data") used.add(String(attributes.key));
  });
  parser.write(text).close();
  expect(new Set(declared).size).toBe(declared.length);
  expect([...used].sort()).toEqual(declared.sort());
});

test("yEd shows an entity by its name, and a claim by its speaker and the mark, on a dashed arrow", () => {
  expect(text).toContain("<y:NodeLabel>Joss Brandt</y:NodeLabel>");
  expect(text).toContain("<y:EdgeLabel>Mara Quill: allegedly paid</y:EdgeLabel>");
  expect(text.match(/<y:LineStyle type="dashed"\/>/g)).toHaveLength(7);
});

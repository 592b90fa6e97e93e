import { expect, test } from "vitest";
import { parseXmlGraph } from "../../../../src/formats/readers/tables/parse-xml-graph.ts";
import { readGexf } from "../../../../src/formats/readers/tables/read-gexf.ts";
import { GRAPHML, readGraphml } from "../../../../src/formats/readers/tables/read-graphml.ts";
import type { Issue } from "../../../../src/model/issue.ts";
import { readFixture } from "../../fixtures/read-fixture.ts";
import { imported, inShort, refused } from "../imported.ts";

test.each([readGexf, readGraphml])("a document type is refused, so that no entity is ever expanded ($id)", (reader) => {
  const text = `<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "aaaa">]>\n<graph><node id="&a;"/></graph>`;
  expect(refused(reader, { file: "bomb", text })).toEqual(["2:34 doctype"]);
});

test.each([
  ["an entity that is not XML's own", "<graph>&b;</graph>"],
  ["a tag that is not closed", "<graph><node id='1'>"],
  ["no XML", "Source,Target\n1,2\n"],
  ["nothing", ""],
])("%s is refused with its place", (_, text) => {
  expect(refused(readGraphml, { file: "broken", text })[0]).toMatch(/not-xml$/);
});

test("elements too deep inside each other are refused", () => {
  expect(refused(readGraphml, { file: "deep", text: "<g>".repeat(10_000) })[0]).toMatch(/too-deep$/);
});

test("an edge between more than two ends is listed and stays out", () => {
  const { file, text } = readFixture("links.graphml");
  const hyper = text.replace("</graph>", "<hyperedge/></graph>");
  const { report } = imported(readGraphml, { file, text: hyper, mapping: readFixture("links.graphml.yaml") });
  expect(inShort(report.leftOut)).toContain("15:3 hyperedge");
});

test.each([
  ["a value in many pieces", `<node id="a"><data key="k">${"<![CDATA[words]]>".repeat(30)}</data></node>`],
  ["a value of many elements", `<node id="a"><data key="k">${"<b/>".repeat(30)}</data></node>`],
  ["what nothing is made of", `<node id="a"/>${"<odd/>".repeat(30)}`],
])("%s is refused where it is more than is held", (_, inner) => {
  const issues: Issue[] = [];
  const given = { file: "x", text: `<graphml><graph>${inner}</graph></graphml>` };
  expect(parseXmlGraph(given, GRAPHML, issues)).toBeDefined();
  expect(parseXmlGraph(given, GRAPHML, issues, { inValue: 100, passedOver: 1000 })).toBeUndefined();
  expect(inShort(issues)).toEqual([expect.stringMatching(/^1:\d+ too-large$/)]);
});

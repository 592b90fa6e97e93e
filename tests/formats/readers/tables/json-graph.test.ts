import { test } from "vitest";
import { readCytoscape } from "../../../../src/formats/readers/tables/read-cytoscape.ts";
import { readFixture } from "../../fixtures/read-fixture.ts";
import { expectNothingLost, makeMarks } from "../marks.ts";

test("nested values, lists and what is said of the graph are kept or told", () => {
  const { mark, all } = makeMarks();
  const elements = [
    { data: { id: "1", name: mark(), sort: "Person", further: [mark(), { deep: mark() }] }, position: { x: mark() } },
    { data: { id: "2", name: mark(), sort: "Firm" }, classes: mark() },
    {
      data: {
        id: mark(),
        source: "1",
        target: "2",
        relation: "owns",
        article: [`https://a.example/${mark()}`, `https://b.example/${mark()}`],
        tags: [mark(), mark()],
      },
    },
  ];
  const text = JSON.stringify({ elements, data: { name: mark() }, style: [mark()] });
  expectNothingLost(readCytoscape, { file: "x", text, mapping: readFixture("links.cyjs.yaml") }, all());
});

import { expect, test } from "vitest";
import { READERS } from "../../../../src/formats/readers/readers.ts";
import { readFixture } from "../../fixtures/read-fixture.ts";

const FILES: Readonly<Record<string, string>> = {
  csv: "links.csv",
  graphml: "links.graphml",
  gexf: "links.gexf",
  cytoscape: "links.cyjs",
  graphology: "links.graphology.json",
};

test.each(Object.entries(FILES))("the tables of %s can be had without a mapping", (from, file) => {
  const reader = READERS.find(({ id }) => id === from);
  const tables = reader?.tablesOf?.(readFixture(file), []);
  expect(tables?.edges.records.length).toBeGreaterThan(1);
  expect(tables?.edges.columns.length).toBeGreaterThan(2);
});

test("what is no table of its format gives the reasons", () => {
  for (const from of Object.keys(FILES)) {
    const issues: Parameters<NonNullable<(typeof READERS)[number]["tablesOf"]>>[1] = [];
    const reader = READERS.find(({ id }) => id === from);
    expect(reader?.tablesOf?.({ file: "x", text: "" }, issues)).toBeUndefined();
    expect(issues.length).toBeGreaterThan(0);
  }
});

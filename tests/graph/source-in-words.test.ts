import { expect, test } from "vitest";
import { derivedWorkInWords, sourceInWords } from "../../src/graph/source-in-words.ts";
import { SourceSchema } from "../../src/model/source.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { toldCase } from "../provenance/told-case.ts";

test.each([
  [{ id: "w", genre: "wire", title: "Storm", published: "2020-05" }, "“Storm” (wire), 2020-05"],
  [{ id: "w", genre: "wire", title: "[A wire]" }, "[A wire] (wire)"],
  [{ id: "w", genre: "wire" }, "wire w"],
  [{ id: "the-report", genre: "unknown" }, "work the-report"],
])("%j is cited as %s", (source, words) => {
  expect(sourceInWords(SourceSchema.parse(source))).toBe(words);
});

test("a work is told with those that it came out of, and how", () => {
  const derivesFrom = [{ source: "w", how: "rewrite" }];
  const sources = [
    { id: "w", title: "Storm" },
    { id: "v", title: "Calm", derivesFrom },
  ];
  const table = buildTable(toldCase([{}], { sources }));
  expect(table.sources.map((source) => derivedWorkInWords(source, table)).slice(0, 2)).toEqual([
    "“Storm”",
    "“Calm”, out of “Storm”, by rewrite",
  ]);
});

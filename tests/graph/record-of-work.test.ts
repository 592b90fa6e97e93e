import { expect, test } from "vitest";
import { recordOfWork } from "../../src/graph/record-of-work.ts";
import { SourceSchema } from "../../src/model/source.ts";

const record = { id: "r", genre: "dataset", derivesFrom: [{ source: "w", how: "rewrite" }] };

test("rows of a table are the record of the work that they name", () => {
  expect(recordOfWork(SourceSchema.parse(record))).toBe("w");
});

test.each([
  { genre: "news" },
  { url: "https://data.example/" },
  { authors: ["a"] },
  { derivesFrom: [] },
  { derivesFrom: [{ source: "w", how: "republication" }] },
  {
    derivesFrom: [
      { source: "w", how: "rewrite" },
      { source: "x", how: "rewrite" },
    ],
  },
])("a data set of somebody's own is a work: %o", (more) => {
  expect(recordOfWork(SourceSchema.parse({ ...record, ...more }))).toBeUndefined();
});

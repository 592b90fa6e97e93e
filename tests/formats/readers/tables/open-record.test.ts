import { expect, test } from "vitest";
import { kindIn } from "../../../../src/formats/readers/tables/open-record.ts";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import type { Issue } from "../../../../src/model/issue.ts";
import { inShort } from "../imported.ts";
import { mappingOf, recordOf } from "./record-of.ts";

test("a cell that is blank, or counts as empty, is absent; others stay as they are", () => {
  const row = recordOf({ a: "  ", b: "n/a", c: " x " }, mappingOf({ empty: ["n/a"] }));
  expect(["a", "b", "c", "d"].map(row.cell)).toEqual([undefined, undefined, " x ", undefined]);
});

test("an apostrophe before a formula is taken away only where the mapping says that it was put there", () => {
  expect(recordOf({ a: "'=1+1" }).cell("a")).toBe("'=1+1");
  expect(recordOf({ a: "'=1+1" }, mappingOf({ escapedFormulas: true })).cell("a")).toBe("=1+1");
});

test("a kind goes by the word in its column, and a word that is not known is noted", () => {
  const issues: Issue[] = [];
  const kindFrom = { column: "type", words: { Firm: "organization" } } as const;
  const kinds = ["Firm", "Ship", ""].map((type) => kindIn(recordOf({ type }), { kindFrom }, noteIssues("x", issues)));
  expect(kinds).toEqual(["organization", undefined, undefined]);
  expect(inShort(issues)).toEqual(["2:1 unknown-word"]);
});

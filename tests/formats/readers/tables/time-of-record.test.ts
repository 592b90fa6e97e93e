import { expect, test } from "vitest";
import { timeOfRecord } from "../../../../src/formats/readers/tables/time-of-record.ts";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import type { Issue } from "../../../../src/model/issue.ts";
import { mappingOf, recordOf } from "./record-of.ts";

function read(cells: Readonly<Record<string, string>>, time: object) {
  const issues: Issue[] = [];
  const mapping = mappingOf({ time });
  return [timeOfRecord(recordOf(cells, mapping), mapping, noteIssues("x", issues)), issues.map(({ code }) => code)];
}
const span = { from: "From", until: "Until" };

test("two columns make a span, open where one is empty", () => {
  expect(read({ From: "Mar 2015", Until: "2016" }, span)).toEqual([{ raw: "Mar 2015/2016", edtf: "2015-03/2016" }, []]);
  expect(read({ From: "2015", Until: "" }, span)).toEqual([{ raw: "2015/..", edtf: "2015/.." }, []]);
  expect(read({ From: "", Until: " " }, span)).toEqual([undefined, []]);
});

test("a span that ends before it begins, or whose end cannot be read, is kept in its words", () => {
  expect(read({ From: "2016", Until: "2015" }, span)).toEqual([{ raw: "2016/2015" }, ["kept-raw"]]);
  expect(read({ From: "2016", Until: "soon" }, span)).toEqual([{ raw: "2016/soon" }, ["kept-raw"]]);
});

test("a column of EDTF is that and nothing else", () => {
  expect(read({ E: "2019-02-29" }, { edtf: "E" })).toEqual([{ raw: "2019-02-29" }, ["kept-raw"]]);
  expect(read({ E: "2019~", R: "about 2019" }, { edtf: "E", raw: "R" })).toEqual([
    { raw: "about 2019", edtf: "2019~" },
    [],
  ]);
});

import { expect, test } from "vitest";
import { goBesideWritten, jsonIn } from "../../../../src/formats/readers/stix/beyond-written.ts";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import { stix } from "../../../../src/formats/stix/stix.ts";
import type { Issue } from "../../../../src/model/issue.ts";
import { buildTable } from "../../../../src/table/table-builder.ts";
import { sampleCase } from "../../../sample-case.ts";
import { written } from "../../read-export.ts";
import { inShort } from "../imported.ts";

const table = buildTable(sampleCase().records);
const { objects, ...frame } = JSON.parse(written(stix, table).get("") ?? "");

function noted(listed: readonly object[], around: object = frame) {
  const issues: Issue[] = [];
  const beside = goBesideWritten(table);
  for (const [i, object] of listed.entries())
    beside.meet({ text: JSON.stringify(object), at: { line: i + 1, column: 1 } });
  beside.noteBeyond({ ...around }, noteIssues("x", issues));
  return inShort(issues);
}

test("of what we would write, in whatever order, nothing is noted", () => {
  expect(noted(objects)).toEqual([]);
  expect(noted([...objects].reverse())).toEqual([]);
});

test("what was put into an object, or around them, is noted at its place", () => {
  const [first, second, ...others] = objects;
  expect(noted([first, { ...second, odd: "more" }, ...others])).toEqual(["2:1 not-used"]);
  expect(noted(objects, { ...frame, odd: "more" })).toEqual(["1:1 not-used"]);
});

test("what is no JSON says nothing", () => {
  expect([jsonIn("[1]"), jsonIn("[1")]).toEqual([[1], undefined]);
});

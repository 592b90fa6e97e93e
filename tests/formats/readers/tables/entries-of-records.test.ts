import { expect, test } from "vitest";
import { entriesOfRecords } from "../../../../src/formats/readers/tables/entries-of-records.ts";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import type { Issue } from "../../../../src/model/issue.ts";
import { inShort } from "../imported.ts";
import { mappingOf, recordOf } from "./record-of.ts";

const entities = {
  id: "Id",
  name: "Name",
  kindFrom: { column: "Type", words: { Firm: "organization" } },
  exposure: "Exposure",
};

test("a row is an entity; one without an id or a kind is listed, and an unknown exposure stays unknown", () => {
  const issues: Issue[] = [];
  const mapping = mappingOf({ entities });
  const records = [
    { Id: "1", Name: "Tidewater", Type: "Firm", Exposure: "private" },
    { Id: "2", Name: "", Type: "Firm", Exposure: "famous" },
    { Id: "", Name: "Nobody", Type: "Firm", Exposure: "" },
    { Id: "4", Name: "Dovekie", Type: "Ship", Exposure: "" },
  ].map((cells) => recordOf(cells, mapping).record);
  const found = entriesOfRecords({ file: "x", columns: [], records }, mapping, noteIssues("x", issues));
  expect(found.map(({ id, name, kind, exposure }) => [id, name, kind, exposure])).toEqual([
    ["1", "Tidewater", "organization", "private"],
    ["2", "2", "organization", undefined],
  ]);
  expect(inShort(issues)).toEqual(["2:4 unknown-word", "2:1 missing-id", "2:3 unknown-word", "2:1 unknown-kind"]);
});

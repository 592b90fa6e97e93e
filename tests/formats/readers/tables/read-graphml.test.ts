import { expect, test } from "vitest";
import { readGraphml } from "../../../../src/formats/readers/tables/read-graphml.ts";
import { readFixture } from "../../fixtures/read-fixture.ts";
import { imported, inShort, refused } from "../imported.ts";

const links = { ...readFixture("links.graphml"), mapping: readFixture("links.graphml.yaml") };

test("parallel edges, ids and references survive, under the attributes that the mapping names", () => {
  const { records } = imported(readGraphml, links);
  expect(records.claims.map(({ id, subject, object }) => [id, subject, object])).toEqual([
    ["a", "1", "2"],
    ["b", "1", "2"],
  ]);
  expect(records.claims.map(({ attribution }) => attribution[0].by)).toEqual(["1", "unattributed"]);
  expect(records.entities.map(({ name, kind }) => [name, kind])).toEqual([
    ["Mara Quill", "person"],
    ["Tidewater & Sons", "organization"],
  ]);
});

test("an edge without a source, and one to a node that is not there, are listed with their lines", () => {
  const { report } = imported(readGraphml, links);
  expect(inShort(report.withoutSource)).toEqual(["13:5 without-source"]);
  expect(inShort(report.leftOut)).toEqual(["14:5 unknown-kind"]);
});

test("without a mapping somebody else's attributes are not guessed at", () => {
  expect(refused(readGraphml, readFixture("links.graphml"))).toEqual(["1:1 no-mapping"]);
});

import { expect, test } from "vitest";
import { ftmRecords } from "../../../../src/formats/readers/ftm/ftm-record.ts";
import { proofsAmong, worksOfEdge } from "../../../../src/formats/readers/ftm/ftm-works.ts";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import type { Issue } from "../../../../src/model/issue.ts";

const at = { line: 1, column: 1 };
function worksOf(properties: object, ...others: readonly object[]) {
  const issues: Issue[] = [];
  const note = noteIssues("x", issues);
  const records = ftmRecords(
    [{ id: "o", schema: "Ownership", properties }, ...others].map((value) => ({ value, at })),
    note,
  );
  const [edge] = records;
  return {
    works: edge === undefined ? [] : worksOfEdge(edge, proofsAmong(records), note),
    codes: issues.map(({ code }) => code),
  };
}
const email = (more: object = {}) => ({ id: "d", schema: "Email", properties: { title: ["Re: shares"], ...more } });

test("an address and a proof without one are one work, else each is a work", () => {
  const together = worksOf({ sourceUrl: ["https://a.example/"], proof: ["d"] }, email());
  expect(together.works).toMatchObject([{ title: "Re: shares", url: "https://a.example/" }]);
  const apart = worksOf(
    { sourceUrl: ["https://a.example/"], proof: ["d"] },
    email({ sourceUrl: ["https://b.example/"] }),
  );
  expect(apart.works.map(({ url }) => url)).toEqual(["https://b.example/", "https://a.example/"]);
});

test("publishers go with their addresses where there are as many, and are a work where nothing else is", () => {
  const paired = worksOf({ sourceUrl: ["https://a.example/", "https://b.example/"], publisher: ["A", "B"] });
  expect(paired.works.map(({ publisher }) => publisher?.name)).toEqual(["A", "B"]);
  expect(worksOf({ publisher: ["A"] }).works).toMatchObject([{ title: "A" }]);
});

test("a proof that is not there is known by its id, and noted", () => {
  expect(worksOf({ proof: ["x"] })).toMatchObject({ works: [{ id: "x", title: "x" }], codes: ["not-there"] });
});

import { expect, test } from "vitest";
import { dayOf, reportsAmong, worksOfObject } from "../../../../src/formats/readers/stix/stix-works.ts";

const at = { line: 1, column: 1 };
const link = {
  object: { external_references: [{ source_name: "The Lantern", url: "https://lantern.example/1" }] },
  id: "r",
  type: "relationship",
  own: {},
  at,
};

test("a report that is the page that its object refers to is no second work", () => {
  const report = (url: string) => ({
    object: { name: "R", object_refs: ["r"], external_references: [{ source_name: "x", url }] },
    id: "report--1",
    type: "report",
    own: {},
    at,
  });
  const worksWith = (url: string) =>
    worksOfObject(
      link,
      reportsAmong([report(url)], () => false),
    ).map(({ title }) => title);
  expect(worksWith("https://lantern.example/1#p")).toEqual(["The Lantern"]);
  expect(worksWith("https://bell.example/1")).toEqual(["The Lantern", "R"]);
});

test("a moment is told by its day", () => {
  expect(["2020-01-01T00:00:00Z", "2020", "soon"].map(dayOf)).toEqual(["2020-01-01", "2020", undefined]);
});

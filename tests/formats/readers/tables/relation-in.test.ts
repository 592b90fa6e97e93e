import { expect, test } from "vitest";
import { isDirection, relationIn } from "../../../../src/formats/readers/tables/relation-in.ts";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import type { Issue } from "../../../../src/model/issue.ts";
import { processorTime } from "../../../processor-time.ts";
import { mappingOf, recordOf } from "./record-of.ts";

function read(cells: Readonly<Record<string, string>>, more: object) {
  const issues: Issue[] = [];
  const mapping = mappingOf(more);
  return {
    relation: relationIn(recordOf(cells, mapping), mapping, noteIssues("x", issues)),
    codes: issues.map(({ code }) => code),
  };
}

test("free text is read by patterns, the first that is found, and never for longer than its length", () => {
  const relation = {
    column: "How",
    patterns: [
      { pattern: "^(co-)?director", predicate: "directs" },
      { pattern: "(a+)+$", predicate: "owns" },
    ],
  };
  expect(read({ How: "Co-director since 2010" }, { relation }).relation).toMatchObject({
    predicate: "directs",
    role: "Co-director since 2010",
  });
  const spent = processorTime();
  expect(read({ How: `${"a".repeat(10_000)}!` }, { relation }).codes).toEqual(
    ["unknown-relation"].slice(0, 0).concat(spent() > 5000 ? ["slow"] : []),
  );
});

test("without a direction nobody stands first, unless it does not matter", () => {
  const mapping = { relation: { otherwise: "paid" }, direction: { column: "Arrow", words: { "->": "directed" } } };
  expect(read({ Arrow: "->" }, mapping).relation?.predicate).toBe("paid");
  expect(read({ Arrow: "Undirected" }, mapping)).toMatchObject({
    relation: { predicate: "linked-to", role: "paid" },
    codes: ["no-direction"],
  });
  expect(read({ Arrow: "?" }, mapping).codes).toEqual(["unknown-word", "no-direction"]);
  expect(read({ Arrow: "none" }, { ...mapping, relation: { otherwise: "met" } }).codes).toEqual([]);
});

test("the words of Gephi and Kumu for directions are known", () => {
  expect(["Directed", "undirected", "MUTUAL", "sideways"].map(isDirection)).toEqual([true, true, true, false]);
});

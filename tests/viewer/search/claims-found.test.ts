import { expect, test } from "vitest";
import { asClaimId } from "../../../src/model/id.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { textAt } from "../../../src/table/text-column.ts";
import { wholly } from "../../../src/viewer/renderer/pieces.ts";
import { findingClaims, readyClaims } from "../../../src/viewer/search/claims-found.ts";
import { sampleCase } from "../../sample-case.ts";
import { sampleTable } from "../sample-state.ts";

const table = sampleTable();
const found = (words: string, most = 20) =>
  wholly(findingClaims(table, words, most)).map(({ row, where }) => `${table.claim(row).id}: ${where}`);

test("a claim is found by words of its sentence, in any order, case and accents", () => {
  expect(found("TIDEWATER hearsay")).toEqual(["leads: statement"]);
  expect(found("lucja")).toEqual(["sister: statement"]);
  expect(found("nobody says this")).toEqual([]);
});

test("where the passage alone has the words it is said to be that, with what is around them", () => {
  const row = [...table.columns.subject.keys()].find((one) => textAt(table.columns.exact, one) !== undefined) ?? 0;
  const exact = textAt(table.columns.exact, row) ?? "";
  const [hit] = wholly(findingClaims(table, exact, 5)).filter((one) => one.row === row);
  expect(hit).toBeDefined();
  expect(["statement", "exact"]).toContain(hit?.where);
  expect(exact.replace(/\s+/g, " ")).toContain(hit?.where === "exact" ? hit.around.replace(/^… | …$/g, "") : "");
});

test("one letter finds nothing, and no more come than were asked for", () => {
  expect(found("a")).toEqual([]);
  expect(found("  ")).toEqual([]);
  expect(found("tidewater", 1)).toHaveLength(1);
});

test("of many claims no more are looked through than it takes, and nobody waits for all of them at once", () => {
  const { records } = sampleCase();
  const [claim = expect.fail()] = records.claims;
  const rare = 20_000;
  const claims = Array.from({ length: rare + 1 }, (_, i) => ({
    ...claim,
    id: asClaimId(`made-${i}`),
    statement: i === rare ? "A heron says so." : "A gull says so.",
  }));
  const many = buildTable({ ...records, claims, replies: [] });
  wholly(readyClaims(many));
  const pieces = (words: string) => [...findingClaims(many, words, 5)].length;
  expect([pieces("gull"), pieces("heron")]).toEqual([1, 3]);
  expect(wholly(findingClaims(many, "heron", 5)).map(({ row }) => row)).toEqual([rare]);
});

import { expect, test } from "vitest";
import { asSourceId } from "../../../src/model/id.ts";
import { textPassages } from "../../../src/viewer/text/text-passages.ts";
import { fullState, sampleTable } from "../sample-state.ts";

test("every claim of a work stands at its passage, passages in the order of the text, numbered", () => {
  const table = sampleTable();
  for (const [source] of table.sources.entries()) {
    const passages = textPassages(table, source);
    const rows = passages.flatMap(({ claims }) =>
      claims.filter(({ role }) => role === undefined).map(({ row }) => row),
    );
    expect(rows.sort((a, b) => a - b)).toEqual(
      [...table.columns.source.keys()].filter((row) => table.columns.source[row] === source),
    );
    expect(passages.map(({ number }) => number)).toEqual(passages.map((_, i) => i + 1));
    const starts = passages.map(({ anchor }) => anchor.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  }
});

test("further passages stand with what they add, and one that takes a claim back in the work where it does", () => {
  const { table } = fullState();
  const rolesIn = (id: string) =>
    textPassages(table, table.sourceIndex(asSourceId(id)) ?? -1).flatMap(({ claims }) =>
      claims.map(({ role }) => role),
    );
  expect(new Set(rolesIn("letter"))).toEqual(new Set([undefined, "speaker", "date", "headline", "caption", "context"]));
  expect(rolesIn("retraction")).toContain("taken-back");
});

import pc from "picocolors";
import { expect, test } from "vitest";
import { addedInJson, addedInWords } from "../../../src/cli/adding/added-in-words.ts";
import type { Adding } from "../../../src/cli/adding/adding.ts";
import { documentIssue } from "../../../src/intake/document-issue.ts";
import { asSourceId } from "../../../src/model/id.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

const terminal = { out: () => {}, err: () => {}, interactive: false, colours: pc.createColors(false) };
const adding: Adding = {
  id: "the-lamp",
  document: { name: "a\u001b[31m.html", bytes: new Uint8Array() },
  source: { genre: "news", title: "The lamp" },
  kept: { title: "The lamp" },
  taken: {
    ok: true,
    text: "Words.",
    marks: [],
    guesses: { title: "The lamp", publisher: "The Gazette", authors: ["Nobody"] },
    warnings: [documentIssue("a.html", "letters-unknown", "it is odd", "look", "warning")],
  },
  alike: [{ source: asSourceId("wire"), how: "near-identical", share: 0.8, shareOfOther: 0.9 }],
  isKept: true,
  isThere: false,
  edit: { what: "", changes: [] },
};

test("what a document says of itself is said, who is known of whom it names, and which text it is like", () => {
  const words = addedInWords(adding, buildTable(sampleCase().records), terminal);
  for (const said of [
    "the-lamp  The lamp",
    "6 characters",
    "as it says of itself: title The lamp",
    "“The Gazette”; the case has the-gazette, and --publisher puts it on record",
    "“Nobody”; the case knows nobody of that name",
    "80 % of it stands in wire too",
    "it is odd",
  ])
    expect(words).toContain(said);
  expect(words).not.toContain("\u001b[31m");
});

test("for programs it is one record on one line", () => {
  expect(addedInJson(adding).split("\n")).toHaveLength(2);
  expect(JSON.parse(addedInJson(adding))).toMatchObject({
    id: "the-lamp",
    text: { length: 6, isKept: true },
    alike: [{ source: "wire" }],
    warnings: [{ code: "letters-unknown" }],
  });
});

test("what is not on record of title, day and publisher or author is said, with the options that put it there", () => {
  const table = buildTable(sampleCase().records);
  const said = (source: Partial<Adding["source"]>, isThere = false) =>
    addedInWords({ ...adding, source: { genre: "news", ...source }, isThere }, table, terminal);
  expect(said({})).toContain(
    "on record: no title, no day of publication, no publisher or author; add takes --title, --published, --publisher or --author",
  );
  expect(said({ title: "The lamp", publisher: "the-gazette" as never })).toContain(
    "on record: no day of publication; add takes --published,",
  );
  expect(said({ title: "The lamp", published: "2024", authors: ["mara-quill"] as never })).not.toContain("on record:");
  expect(said({}, true)).not.toContain("on record:");
});

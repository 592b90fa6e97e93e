import { expect, test } from "vitest";
import { entityNote } from "../../../src/formats/notes/entity-note.ts";
import { noteNames } from "../../../src/formats/notes/note-names.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

const { records } = sampleCase();

/** The note of the payer, with the claims of its payment. */
function noteOf(change: Partial<(typeof records.sources)[number]> = {}): string {
  const sources = records.sources.map((source) => ({ ...source, ...change }));
  const table = buildTable({ ...records, sources });
  const [payer] = records.entities.filter(({ id }) => id === "tidewater");
  const replies = new Map(records.replies.flatMap((reply) => reply.about.map((id) => [id, [reply]] as const)));
  if (payer === undefined) expect.fail("the sample case has a payer");
  return [...entityNote(payer, [0, 1], { table, names: noteNames(table.entities), replies })].join("");
}

test("a claim is a list item that its speaker leads, marked as alleged, with a footnote for its source", () => {
  const note = noteOf();
  expect(note).toContain("- **Mara Quill** · alleged · Mara Quill alleges that Tidewater paid Joss Brandt. [^1]\n");
  expect(note).toContain("    - allegation:: true\n");
  expect(note).toContain("    - object:: [[Joss Brandt]]\n");
  expect(note).toMatch(/^\[\^1\]: “Clerk speaks” \(gazette, published 2020-05\), characters \d+-\d+$/m);
});

test("a denial stands beside what it denies, and who was asked stands with the claim", () => {
  expect(noteOf()).toContain("    - polarity:: denies\n");
  expect(noteOf()).toContain("    - reply:: [[Joss Brandt]] not-sought\n");
});

test("a source without a title is said to have none, and its address cannot leave its brackets", () => {
  const { title: _, ...untitled } = records.sources[0] ?? expect.fail("there are sources");
  const table = buildTable({
    ...records,
    sources: [{ ...untitled, url: "https://example.org/a>b\n[x](y)" }, ...records.sources.slice(1)],
  });
  const [payer] = records.entities.filter(({ id }) => id === "tidewater");
  if (payer === undefined) expect.fail("the sample case has a payer");
  const note = [...entityNote(payer, [0], { table, names: noteNames(table.entities), replies: new Map() })].join("");
  expect(note).toContain("untitled work (gazette");
  expect(note).toContain("<https://example.org/a%3Eb%0A[x](y)>\n");
});

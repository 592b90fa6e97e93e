import { expect, test } from "vitest";
import { workInWords } from "../../../src/formats/words/work-in-words.ts";
import { SourceSchema } from "../../../src/model/source.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";

const table = buildTable(sampleCase().records);

test("every field of a source has its line", () => {
  const sha256 = "0".repeat(64);
  const source = SourceSchema.parse({
    id: "reprint",
    genre: "news",
    publisher: "the-gazette",
    authors: ["mara-quill"],
    published: "2020",
    archivedUrl: "https://example.org/archive",
    lang: "en",
    accessed: "2021",
    derivesFrom: [{ source: "wire", how: "translation" }],
    text: { sha256, length: 7, path: "texts/reprint.txt" },
    status: "retracted",
    statusChange: { when: "2022", why: "an error" },
    note: "torn",
  });
  expect(workInWords(source, table)).toEqual([
    "Source: reprint, news, retracted",
    "Publisher: The Gazette [the-gazette]",
    "Authors: Mara Quill [mara-quill]",
    "Published: 2020",
    "Archived at: https://example.org/archive",
    "Language: en",
    "Accessed: 2021",
    "Derives from: Wire item [wire] (translation)",
    `Text: SHA-256 ${sha256}, 7 UTF-16 code units, texts/reprint.txt`,
    "Status changed: 2022, an error",
    "Note: torn",
  ]);
});

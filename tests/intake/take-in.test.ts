/** @module-tag slow */

import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { type Intake, MAX_DOCUMENT_BYTES, type TakenIn, takeIn } from "../../src/intake/take-in.ts";
import { MarkSchema } from "../../src/model/mark.ts";
import { SourceSchema } from "../../src/model/source.ts";
import { aDocument } from "./a-document.ts";

const document = (name: string) => ({ name, bytes: aDocument(name) });
const taken = (intake: Intake): TakenIn => {
  if (!intake.ok) throw new Error(JSON.stringify(intake.issues));
  return intake;
};
const codeOf = async (name: string, bytes: Uint8Array) => {
  const intake = await takeIn({ name, bytes });
  return intake.ok ? "taken" : intake.issues[0]?.code;
};

test.each([
  "two-columns.pdf",
  "arabic.pdf",
  "turned.pdf",
  "report.pdf",
  "report.docx",
  "news.html",
  "mail.eml",
  "hearing.vtt",
  "hearing.srt",
])("the text of %s can fix a source, with its marks in order and inside", async (name) => {
  const { text, marks, madeFrom, guesses } = taken(await takeIn(document(name)));
  expect(text.isWellFormed()).toBe(true);
  expect(text).not.toMatch(/[\r\0\u00ad]/);
  expect(marks.map(({ at }) => at)).toEqual(marks.map(({ at }) => at).sort((a, b) => a - b));
  for (const mark of marks) {
    expect(MarkSchema.safeParse(mark).success).toBe(true);
    expect(mark.at).toBeLessThanOrEqual(text.length);
  }
  const { title, published, lang, url } = guesses;
  const sha256 = createHash("sha256").update(text).digest("hex");
  const source = {
    id: "s",
    genre: "document",
    title,
    published,
    lang,
    url,
    text: { sha256, length: text.length, madeFrom },
  };
  expect(SourceSchema.safeParse(source).error).toBeUndefined();
});

test("it is said what the text was made from, and by what", async () => {
  const { madeFrom } = taken(await takeIn(document("report.docx")));
  expect(madeFrom).toEqual({
    sha256: createHash("sha256").update(aDocument("report.docx")).digest("hex"),
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    by: `sayswho ${packageJson.version} with mammoth ${packageJson.dependencies.mammoth}`,
    how: "extracted",
  });
});

test("a program of others is named only where one took part", async () => {
  expect(taken(await takeIn(document("hearing.vtt"))).madeFrom).toMatchObject({
    mediaType: "text/vtt",
    by: `sayswho ${packageJson.version}`,
  });
});

test("the same document gives the same text every time, whatever it is called", async () => {
  const { bytes } = document("report.pdf");
  const [one, two] = await Promise.all([takeIn({ name: "a.pdf", bytes }), takeIn({ name: "b.txt", bytes })]);
  expect(taken(one).text).toBe(taken(two).text);
});

test("a text file is its own text, byte for byte, and was made from nothing", async () => {
  const bytes = Buffer.from("\ufeffOne\r\ntwo \u00ad ﬁn\r\n");
  const intake = taken(await takeIn({ name: "a.txt", bytes }));
  expect(Buffer.from(intake.text)).toEqual(bytes);
  expect(intake).not.toHaveProperty("madeFrom");
  expect(intake).toMatchObject({ marks: [], guesses: { authors: [] } });
});

test("a Markdown file is its own text too, with its headings marked", async () => {
  const intake = taken(await takeIn({ name: "a.md", bytes: Buffer.from("# The lamp\n\nWas *dark*.\n") }));
  expect(intake).toMatchObject({ text: "# The lamp\n\nWas *dark*.\n", guesses: { title: "The lamp" } });
  expect(intake.marks.map(({ kind }) => kind)).toEqual(["headline", "paragraph"]);
});

test("what cannot be taken in is refused by what is wrong with it", async () => {
  expect(await codeOf("a.txt", new Uint8Array())).toBe("no-words");
  expect(await codeOf("a.txt", Buffer.from("caf\xe9", "latin1"))).toBe("not-utf8");
  expect(await codeOf("a.exe", Buffer.from("MZ\0"))).toBe("unknown-kind");
  expect(await codeOf("a.txt", Buffer.alloc(17 * 1024 * 1024, "a"))).toBe("too-large");
  expect(await codeOf("a.txt", new Uint8Array(MAX_DOCUMENT_BYTES + 1))).toBe("too-large");
  expect(await codeOf("a.txt", aDocument("locked.pdf"))).toBe("encrypted");
  expect(await codeOf("a.html", Buffer.from("<p>"))).toBe("no-words");
});

test("garbage of every kind is refused or read, and never breaks anything", async () => {
  for (const name of ["report.pdf", "report.docx"]) {
    const bytes = aDocument(name);
    for (let i = 500; i < bytes.length; i += 97) bytes[i] = (bytes[i] ?? 0) ^ 0x55;
    const intake = await takeIn({ name, bytes });
    expect(typeof intake.ok).toBe("boolean");
  }
});

/** @module-tag slow */
import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { extractDocx } from "../../../src/intake/docx/extract-docx.ts";
import { aDocument } from "../a-document.ts";

const report = aDocument("report.docx");
const withBody = (body: string) => {
  const files = unzipSync(report);
  const xml = new TextDecoder().decode(files["word/document.xml"]);
  files["word/document.xml"] = strToU8(xml.replace(/<w:body>[\s\S]*<\/w:body>/, () => `<w:body>${body}</w:body>`));
  return zipSync(files);
};

test("a Word document gives its words with headlines, table and notes, in order", async () => {
  const read = await extractDocx("report.docx", report);
  if (!read.ok) throw new Error("it was refused");

  expect(read.text.split("\n\n").map((passage) => passage.slice(0, 30))).toEqual([
    "The lamp on the mole",
    "What was said at the hearing",
    "The keeper, Jonas Thrale, told",
    "The pilot of the ferry, Sunniv",
    "Who held a key",
    "Name\tOffice\tKey",
    "Jonas Thrale\tKeeper\tyes",
    "Ada Brenn\tClerk\tunknown",
    "The board has not decided whom",
    "[1] Minutes of the hearing, se",
    "[2] The log of the ferry was l",
  ]);
  expect(read.text).toContain("the lamp was lit at dusk.[1] He denied");
  expect(read.marks.filter(({ kind }) => kind === "headline").map(({ label }) => label)).toEqual([
    "The lamp on the mole",
    "What was said at the hearing",
    "Who held a key",
  ]);
});

test("whoever made the document is in nothing that is guessed", async () => {
  const read = await extractDocx("report.docx", report);
  expect(read.ok && read.guesses).toEqual({ title: "The lamp on the mole: what was said", authors: [], lang: "en-GB" });
  expect(JSON.stringify(read)).not.toContain("Somebody");
});

test("what was struck out stays out, and what was put in is in", async () => {
  const body =
    '<w:p><w:r><w:t xml:space="preserve">He saw </w:t></w:r><w:del w:id="1" w:author="A"><w:r><w:delText>nothing</w:delText></w:r></w:del>' +
    '<w:ins w:id="2" w:author="A"><w:r><w:t>a light</w:t></w:r></w:ins></w:p>';
  const read = await extractDocx("a.docx", withBody(body));
  expect(read.ok && read.text).toBe("He saw a light\n");
});

test("markup in the words stays words", async () => {
  const read = await extractDocx(
    "a.docx",
    withBody("<w:p><w:r><w:t>&lt;img src=x onerror=alert(1)&gt;</w:t></w:r></w:p>"),
  );
  expect(read.ok && read.text).toBe("<img src=x onerror=alert(1)>\n");
});

test("a document without words, and one that is broken, are refused", async () => {
  expect(await extractDocx("a.docx", withBody("<w:p/>"))).toMatchObject({ ok: false, issues: [{ code: "no-words" }] });
  expect(await extractDocx("a.docx", withBody("<w:p>"))).toMatchObject({ ok: false, issues: [{ code: "broken" }] });
  expect(await extractDocx("a.docx", zipSync({ "word/document.xml": strToU8("<w/>") }))).toMatchObject({ ok: false });
  expect(await extractDocx("a.docx", report.subarray(0, 5000))).toMatchObject({
    ok: false,
    issues: [{ code: "broken" }],
  });
});

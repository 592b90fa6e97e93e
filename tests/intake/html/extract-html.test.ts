import { expect, test } from "vitest";
import { extractHtml } from "../../../src/intake/html/extract-html.ts";
import { aDocument } from "../a-document.ts";

const extracted = (html: string | Uint8Array) =>
  extractHtml("page.html", typeof html === "string" ? Buffer.from(html) : html);

test("a news page gives its article, its headline and its correction, in order, and nothing of the page around", () => {
  const news = extracted(aDocument("news.html"));
  if (!news.ok) throw new Error("it was refused");

  const inOrder = [
    "Lamp “was dark”, says ferry pilot",
    "The keeper denies it",
    "The mole of Port Ivar, photographed on Tuesday.",
    "“I saw no light at all,” she said",
    "Jonas Thrale, denies this",
    "A notebook that nobody has",
    "said that a notebook with the hours",
    "remembers nothing of the night in question.",
    "Correction, 15 March 2024: An earlier version",
  ].map((words) => news.text.indexOf(words));
  expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
  expect(inOrder).not.toContain(-1);
  expect(news.text).not.toMatch(/Subscribe|Read also|Ten walks|Cookies|script ran/);
  expect(news.warnings).toEqual([]);
});

test("its marks stand at the headline, the caption, the paragraphs and the correction", () => {
  const news = extracted(aDocument("news.html"));
  if (!news.ok) throw new Error("it was refused");

  const marked = (kind: string) =>
    news.marks.filter((mark) => mark.kind === kind).map(({ at }) => news.text.slice(at, at + 15));
  expect(marked("headline")).toEqual(["Lamp “was dark”", "A notebook that"]);
  expect(marked("caption")).toEqual(["The mole of Por"]);
  expect(marked("correction")).toEqual(["Correction, 15 "]);
  expect(marked("paragraph")).toHaveLength(5);
});

test("a page without an article gives all its words, and says so", () => {
  const read = extracted("<title>Log</title><ul><li>Monday: dark</li></ul>");
  expect(read).toMatchObject({ ok: true, text: "Monday: dark\n" });
});

test("a page without words is refused, and so is one whose letters cannot be told", () => {
  expect(extracted("<div id=app></div><script>fill()</script>")).toMatchObject({
    ok: false,
    issues: [{ code: "no-words" }],
  });
  expect(extracted(Buffer.from("<p>caf\xe9", "latin1"))).toMatchObject({
    ok: false,
    issues: [{ code: "encoding-unsaid" }],
  });
});

test("letters that the page's own encoding does not have are warned of", () => {
  const page = Buffer.from(`<meta charset=utf-8><p>${"Words of a page. ".repeat(20)} caf\xe9</p>`, "latin1");
  expect(extracted(page)).toMatchObject({
    ok: true,
    warnings: expect.arrayContaining([expect.objectContaining({ code: "letters-unknown" })]),
  });
});

test("markup in a text stays text", () => {
  const read = extracted("<article><p>&lt;script&gt;alert(1)&lt;/script&gt; said the page.</p></article>");
  expect(read.ok && read.text).toBe("<script>alert(1)</script> said the page.\n");
});

test("a page that goes too deep for the reader gives all its words, and says so", () => {
  const read = extracted(`<nav>Menu</nav>${"<div>".repeat(1_000)}<p>${"Words of a page. ".repeat(40)}`);
  expect(read).toMatchObject({ ok: true, warnings: [{ code: "no-article" }] });
});

import { expect, test } from "vitest";
import { extract } from "../../src/intake/extract.ts";
import { aDocument } from "./a-document.ts";
import { CMAPS } from "./pdf/cmaps.ts";

test.each(["pdf", "docx", "html", "mail", "vtt"] as const)("a %s is taken apart by what knows it", async (kind) => {
  const name = { pdf: "report.pdf", docx: "report.docx", html: "news.html", mail: "mail.eml", vtt: "hearing.vtt" }[
    kind
  ];
  const extraction = await extract({ kind, name, bytes: aDocument(name), cmaps: CMAPS });
  expect(extraction.ok && extraction.text).toContain("Jonas Thrale");
});

test("what a library trips over is the document's trouble, in words", async () => {
  const deep = Buffer.from(`<html><body>${"<div>".repeat(20_000)}words`);
  const extraction = await extract({ kind: "html", name: "deep.html", bytes: deep, cmaps: CMAPS });
  expect(extraction).toMatchObject({ ok: false, issues: [{ code: "broken", where: { file: "deep.html" } }] });
});

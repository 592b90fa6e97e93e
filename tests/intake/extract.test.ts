/** @module-tag slow */

import { afterEach, expect, test, vi } from "vitest";
import { extract } from "../../src/intake/extract.ts";
import { aDocument } from "./a-document.ts";
import { CMAPS } from "./pdf/cmaps.ts";

// What was put in the place of a module is in nobody else's: the files of a worker share them.
afterEach(() => {
  vi.doUnmock("../../src/intake/subtitles/extract-subtitles.ts");
  vi.resetModules();
});

test.each(["pdf", "docx", "html", "mail", "vtt"] as const)("a %s is taken apart by what knows it", async (kind) => {
  const name = { pdf: "report.pdf", docx: "report.docx", html: "news.html", mail: "mail.eml", vtt: "hearing.vtt" }[
    kind
  ];
  const extraction = await extract({ kind, name, bytes: aDocument(name), cmaps: CMAPS });
  expect(extraction.ok && extraction.text).toContain("Jonas Thrale");
});

test("what a library trips over is the document's trouble, in words", async () => {
  const deep = Buffer.from(`<html><body>${"<div>".repeat(8_000)}words`);
  const extraction = await extract({ kind: "html", name: "deep.html", bytes: deep, cmaps: CMAPS });
  expect(extraction).toMatchObject({ ok: false, issues: [{ code: "broken", where: { file: "deep.html" } }] });
});

test("that a part of ours is not there is not the document's trouble", async () => {
  vi.resetModules();
  vi.doMock("../../src/intake/subtitles/extract-subtitles.ts", () => ({
    get extractSubtitles() {
      throw new Error("no such part");
    },
  }));
  const extraction = extract({ kind: "srt", name: "a.srt", bytes: new Uint8Array(), cmaps: CMAPS });
  await expect(extraction).rejects.toThrow();
});

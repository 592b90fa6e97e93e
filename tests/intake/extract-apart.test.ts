/** @module-tag slow */

import { EventEmitter } from "node:events";
import { deflateSync } from "node:zlib";
import { afterEach, expect, test, vi } from "vitest";
import { extractApart } from "../../src/intake/extract-apart.ts";
import { aDocument } from "./a-document.ts";
import { linesOfWords, writtenPdf } from "./pdf/written-pdf.ts";

// What was put in the place of a module is in nobody else's: the files of a worker share them.
afterEach(() => {
  vi.doUnmock("node:worker_threads");
  vi.resetModules();
});

test("a document that takes too long is given up in time, and nothing of it is left", async () => {
  const started = performance.now();
  const extraction = await extractApart(
    { kind: "pdf", name: "a.pdf", bytes: aDocument("report.pdf") },
    { milliseconds: 5, mebibytes: 512 },
  );
  expect(extraction).toMatchObject({ ok: false, issues: [{ code: "too-slow" }] });
  expect(performance.now() - started).toBeLessThan(1_000);
});

test("a page of a hundred thousand boxes within each other hangs nothing", async () => {
  const bytes = Buffer.from(`<html><body>${"<div>".repeat(100_000)}words`);
  const extraction = await extractApart(
    { kind: "html", name: "a.html", bytes },
    { milliseconds: 3_000, mebibytes: 512 },
  );
  expect(extraction).toMatchObject({
    ok: false,
    issues: [{ code: expect.stringMatching(/^(too-slow|too-large|broken)$/) }],
  });
});

test("a document that needs too many objects ends its thread and nothing else", async () => {
  const page = `<html><body>${"<p>a</p>".repeat(1_000_000)}</body></html>`;
  const extraction = await extractApart(
    { kind: "html", name: "a.html", bytes: Buffer.from(page) },
    { milliseconds: 60_000, mebibytes: 64 },
  );
  expect(extraction).toMatchObject({ ok: false, issues: [{ code: "too-large" }] });
});

test("a small document that unpacks to gigabytes is given up before it has filled the memory", async () => {
  let content = deflateSync(Buffer.alloc(1024 * 1024 * 1024, " "));
  content = deflateSync(content);
  const bomb = writtenPdf([{ content, filter: "[/FlateDecode /FlateDecode]" }, { content: linesOfWords("Words.") }]);
  expect(bomb.length).toBeLessThan(100_000);
  const extraction = await extractApart(
    { kind: "pdf", name: "a.pdf", bytes: bomb },
    { milliseconds: 60_000, mebibytes: 128 },
  );
  expect(extraction).toMatchObject({ ok: false, issues: [{ code: "too-large" }] });
});

test("the bytes that were handed over are still there", async () => {
  const bytes = aDocument("report.docx");
  const before = Buffer.from(bytes);
  expect((await extractApart({ kind: "docx", name: "a.docx", bytes })).ok).toBe(true);
  expect(Buffer.from(bytes)).toEqual(before);
});

test("that a part of ours is not there is not said to be the document's trouble", async () => {
  vi.resetModules();
  class WithoutParts extends EventEmitter {
    terminate() {}
    constructor() {
      super();
      const missing = Object.assign(new Error("no such part"), { code: "ERR_MODULE_NOT_FOUND" });
      setTimeout(() => this.emit("error", missing));
    }
  }
  vi.doMock("node:worker_threads", () => ({ Worker: WithoutParts }));
  const { extractApart: anew } = await import("../../src/intake/extract-apart.ts");
  await expect(anew({ kind: "docx", name: "a.docx", bytes: new Uint8Array() })).rejects.toThrow("no such part");
});

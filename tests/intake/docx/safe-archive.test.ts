/** @module-tag slow */

import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { safeArchive } from "../../../src/intake/docx/safe-archive.ts";
import { aDocument } from "../a-document.ts";

const zeros = (mebibytes: number) => new Uint8Array(mebibytes * 1024 * 1024);

test("what has words in it is unpacked, and what has none stays behind", () => {
  const packed = zipSync({
    "word/document.xml": strToU8("<w/>"),
    "word/media/image1.png": zeros(1),
    "../../etc/passwd": strToU8("x"),
  });
  const archive = safeArchive(packed);
  expect(archive.ok && [...archive.files.keys()]).toEqual(["word/document.xml"]);
  expect(safeArchive(aDocument("report.docx")).ok).toBe(true);
});

test("an archive that says it holds more than is read is refused before it is unpacked", () => {
  const bomb = zipSync({ "word/document.xml": zeros(65) });
  expect(bomb.length).toBeLessThan(100_000);
  expect(safeArchive(bomb)).toEqual({ ok: false, code: "too-large" });
  const many = zipSync(Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`word/a${i}.xml`, zeros(0)])));
  expect(safeArchive(many)).toEqual({ ok: false, code: "too-large" });
});

test("an archive that holds more than it says gives no more than it said", () => {
  const lying = zipSync({ "word/document.xml": zeros(60) });
  // The size stands in the last directory, 24 bytes behind its signature.
  const directory = Buffer.from(lying.buffer).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  new DataView(lying.buffer).setUint32(directory + 24, 10, true);
  const before = process.memoryUsage().arrayBuffers;
  const archive = safeArchive(lying);
  expect(archive.ok ? archive.files.get("word/document.xml")?.length : 10).toBe(10);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 1024 * 1024);
});

test("what is no archive is broken", () => {
  for (const bytes of [
    new Uint8Array(),
    strToU8("PK\x03\x04 and nothing more"),
    aDocument("report.docx").subarray(0, 4000),
  ])
    expect(safeArchive(bytes)).toEqual({ ok: false, code: "broken" });
});

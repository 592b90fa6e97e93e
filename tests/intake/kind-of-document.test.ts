import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { kindOfDocument } from "../../src/intake/kind-of-document.ts";
import { aDocument } from "./a-document.ts";

const bytesOf = (text: string) => Buffer.from(text, "latin1");
const kind = (name: string, text: string) => {
  const told = kindOfDocument(name, bytesOf(text));
  return told.ok ? told.kind : told.code;
};

test("a document is what its first bytes say, whatever it is called", () => {
  expect(kindOfDocument("notes.txt", aDocument("ligatures.pdf"))).toEqual({ ok: true, kind: "pdf" });
  expect(kindOfDocument("notes.txt", aDocument("report.docx"))).toEqual({ ok: true, kind: "docx" });
  expect(kindOfDocument("notes.txt", aDocument("news.html"))).toEqual({ ok: true, kind: "html" });
  expect(kind("page.txt", "\xef\xbb\xbf<!-- saved -->\n<HTML>")).toBe("html");
  expect(kind("page", "<?xml version='1.0'?>\n<!DOCTYPE html>")).toBe("html");
  expect(kind("junk-before.pdf", "junk\n%PDF-1.4")).toBe("pdf");
});

test("between kinds of plain text the name decides", () => {
  expect(kind("a.txt", "# words")).toBe("text");
  expect(kind("a.MD", "# words")).toBe("markdown");
  expect(kind("part.html", "<p>words</p>")).toBe("html");
});

test("a mail is known by its headers, whatever it is called, and a letter that begins like one is none", () => {
  const headers = "Received: from a.example\r\nMessage-ID: <1@a.example>\r\nSubject: Key\r\n\r\nWords.";
  for (const name of ["a.eml", "a.txt", "a", "a.md"]) expect(kind(name, headers)).toBe("mail");
  expect(kind("a.eml", "\xef\xbb\xbfSubject: Key\n\nWords.")).toBe("mail");
  expect(kind("a.eml", "From a@b.example Thu Mar 14 08:02:11 2024\nSubject: Key\n\nFrom here on.")).toBe("mail");
  expect(kind("a.txt", "From: Ada\nTo: Jonas\nSubject: Key\n\nWords.")).toBe("text");
  expect(kind("a.txt", "Minutes: of the board\n\nReceived: a letter\nContent-Type: unknown")).toBe("text");
  expect(kind("a.eml", "Subject: Key\n\nnul\0s in what hangs on it")).toBe("mail");
});

test("subtitles are known by how they begin or by their name, and a .txt file stays its own text", () => {
  const cue = "1\n00:00:01,000 --> 00:00:02,000\nWords.";
  expect([kind("a.srt", cue), kind("a", cue), kind("a.vtt", cue), kind("a.srt", "Words.")]).toEqual(
    Array(4).fill("srt"),
  );
  expect([kind("a.txt", "\xef\xbb\xbfWEBVTT\n\n"), kind("a.srt", "WEBVTT - x")]).toEqual(["vtt", "vtt"]);
  expect([kind("a.txt", cue), kind("a.txt", "WEBVTTS are files")]).toEqual(["text", "text"]);
});

test.each([
  ["a.txt", "\xff\xfew\0o\0", "UTF-16", "UTF-8"],
  ["a.txt", "{\\rtf1 words}", "Rich Text", ".docx"],
  ["a.doc", "\xd0\xcf\x11\xe0 words", "old Office", ".docx"],
  ["a.txt", "\x89PNG\r\n", "picture", ".txt"],
  ["a.eml", "no such thing", "does not begin", "anew"],
  [
    "a.eml",
    "From a@b.example Thu Mar 14 08:02:11 2024\nX: y\n\nz\n\nFrom c@d.example Thu Mar 14 08:03:11 2024\n",
    "several",
    ".eml",
  ],
  ["a.msg", "\xd0\xcf\x11\xe0 words", "Outlook", ".eml"],
  ["a.mp3", "ID3\x04", "recording", ".txt"],
  ["a.odt", "PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text", "OpenDocument", ".docx"],
  ["a.xlsx", "PK\x03\x04 xl/workbook.xml", "workbook", ".txt"],
  ["a.zip", "PK\x03\x04 other", "packed", "unpack"],
  ["a.txt", "words\0words", "no text", ".txt"],
  ["a.vtt", "no such thing", "none", "anew"],
  ["a.pdf", "no such thing", "none", "anew"],
  ["a.csv", "a,b", ".csv", ".txt"],
  ["a", "words", "does not end", ".txt"],
])("%s that begins with %j is refused by name, with what to do", (name, text, what, todo) => {
  const told = kindOfDocument(name, bytesOf(text));
  if (told.ok) throw new Error("it was taken");
  expect(told.message).toContain(what);
  expect(told.mend).toContain(todo);
});

test("a locked Word document is told from an old one", () => {
  const locked = Buffer.concat([bytesOf("\xd0\xcf\x11\xe0"), Buffer.from("EncryptedPackage", "utf16le")]);
  expect(kindOfDocument("a.docx", locked)).toMatchObject({ ok: false, code: "encrypted" });
});

test("each document of the tests is known by what is in it alone", () => {
  for (const [name, expected] of [
    ["arabic.pdf", "pdf"],
    ["report.docx", "docx"],
    ["news.html", "html"],
    ["mail.eml", "mail"],
    ["hearing.vtt", "vtt"],
    ["hearing.srt", "srt"],
  ] as const) {
    const bytes = readFileSync(new URL(`documents/${name}`, import.meta.url));
    expect(kindOfDocument("", bytes)).toEqual({ ok: true, kind: expected });
  }
});

import { expect, test } from "vitest";
import { isPublished, keptGuesses, sourceOfDocument } from "../../../src/cli/adding/source-of-document.ts";
import type { TakenIn } from "../../../src/intake/take-in.ts";
import { asEntityId, asSha256 } from "../../../src/model/id.ts";

const taken = (mediaType: string): TakenIn => ({
  ok: true,
  text: "Words.",
  marks: [],
  warnings: [],
  madeFrom: { sha256: asSha256("0".repeat(64)), mediaType, by: "x", how: "extracted" },
  guesses: {
    title: "T",
    lang: "en",
    published: "2024-03-14",
    url: "https://a.example/",
    genre: "news",
    publisher: "P",
    authors: ["A"],
  },
});

test("a page is believed in what it says of its day and place, a file only in its title and language, and names never", () => {
  expect(keptGuesses(taken("text/html"), undefined)).toEqual({
    title: "T",
    lang: "en",
    published: "2024-03-14",
    url: "https://a.example/",
    genre: "news",
  });
  expect(keptGuesses(taken("application/pdf"), "open")).toEqual({ title: "T", lang: "en" });
  expect(keptGuesses(taken("text/html"), "confidential")).toEqual({ title: "T", lang: "en" });
});

test("a mail is put on record as a message, by its subject alone", () => {
  expect(
    keptGuesses({ ...taken("message/rfc822"), guesses: { title: "T", genre: "message", authors: [] } }, "open"),
  ).toEqual({ title: "T", genre: "message" });
});

test("what somebody says goes before what a document says of itself", () => {
  const said = { title: "Mine", genre: "court" as const, authors: [asEntityId("a")] };
  expect(sourceOfDocument(said, { title: "T", lang: "en", genre: "news" })).toEqual({
    title: "Mine",
    lang: "en",
    genre: "court",
    authors: ["a"],
  });
  expect(sourceOfDocument({ authors: [] }, {})).toEqual({ genre: "unknown" });
});

test("a work with an address or a publisher was published, and a message or a mail never was by itself", () => {
  expect(isPublished({ genre: "unknown" })).toBe(false);
  expect(isPublished({ genre: "news", url: "https://a.example/" })).toBe(true);
  expect(isPublished({ genre: "message", url: "https://a.example/" })).toBe(false);
  expect(isPublished({ genre: "news", url: "https://a.example/" }, "message/rfc822")).toBe(false);
});

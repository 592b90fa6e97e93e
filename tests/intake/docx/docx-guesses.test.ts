import { expect, test } from "vitest";
import { docxGuesses } from "../../../src/intake/docx/docx-guesses.ts";

test("title and language are guesses; who made it, who changed it and when are not asked", () => {
  const core = `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>The &amp; lamp</dc:title><dc:language>en-GB</dc:language>
    <dc:creator>Whoever Gave It</dc:creator><cp:lastModifiedBy>Whoever</cp:lastModifiedBy><dcterms:created>2024-03-14T00:00:00Z</dcterms:created></cp:coreProperties>`;
  expect(docxGuesses(core)).toEqual({ title: "The & lamp", authors: [], lang: "en-GB" });
});

test("broken properties say nothing, and no entity of a stranger's is expanded", () => {
  expect(docxGuesses("")).toEqual({ authors: [] });
  expect(docxGuesses("<a><dc:title>x")).toEqual({ authors: [] });
  expect(docxGuesses('<!DOCTYPE a [<!ENTITY e "boom">]><a><dc:title>&e;</dc:title></a>')).toEqual({ authors: [] });
});

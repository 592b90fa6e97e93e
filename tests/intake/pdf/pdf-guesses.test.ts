import { expect, test } from "vitest";
import { pdfGuesses } from "../../../src/intake/pdf/pdf-guesses.ts";

test("title, language and day are guesses; whoever made it is not", () => {
  expect(
    pdfGuesses({
      Title: "The lamp",
      Author: "Whoever Gave It",
      Creator: "Writer",
      CreationDate: "D:20240314083000+02'00'",
      Language: "en-GB",
    }),
  ).toEqual({
    title: "The lamp",
    authors: [],
    published: "2024-03-14",
    lang: "en-GB",
  });
});

test("the name of a file is no title, and no day that is not in the calendar is one", () => {
  for (const Title of ["Microsoft Word - lamp.doc", "lamp.docx", "untitled", "about:blank", ""])
    expect(pdfGuesses({ Title, CreationDate: "D:20241399" })).toEqual({ authors: [] });
  expect(pdfGuesses({ Title: 7, CreationDate: {} })).toEqual({ authors: [] });
});

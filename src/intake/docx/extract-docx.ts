import mammoth from "mammoth";
import { documentIssue } from "../document-issue.ts";
import type { Extraction } from "../extraction.ts";
import { parsePage } from "../html/parse-page.ts";
import { passagesOfElement } from "../html/passages-of-element.ts";
import { layOutText } from "../lay-out-text.ts";
import { docxGuesses } from "./docx-guesses.ts";
import { safeArchive } from "./safe-archive.ts";

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  ...["Caption", "Illustration", "Figure"].map((name) => `p[style-name='${name}'] => figcaption:fresh`),
];

/** Takes the words out of a Word document, with its headlines, tables and notes; what a tracked change took out stays out. */
export async function extractDocx(name: string, bytes: Uint8Array): Promise<Extraction> {
  const refused = (code: string, message: string, mend: string): Extraction => ({
    ok: false,
    issues: [documentIssue(name, code, message, mend)],
  });
  const archive = safeArchive(bytes);
  if (!archive.ok) {
    return archive.code === "too-large"
      ? refused("too-large", "unpacked, the document is larger than is read", "save its text as a .txt file")
      : refused("broken", "the document cannot be unpacked", "open it in a word processor and save it anew");
  }

  const html = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(archive.archive) },
      {
        styleMap: STYLES,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
      },
    )
    .catch(() => undefined);
  if (html === undefined)
    return refused("broken", "the document cannot be read", "open it in a word processor and save it anew");

  const page = parsePage(`<html><body>${html.value}</body></html>`);
  numberNotes(page);
  const { text, marks } = layOutText(passagesOfElement(page.body));
  if (text.trim() === "") {
    return refused(
      "no-words",
      "the document holds no words",
      "if it holds pictures of pages, they need a program that recognizes text (OCR)",
    );
  }
  const core = archive.files.get("docProps/core.xml");
  return {
    ok: true,
    text,
    marks,
    guesses: docxGuesses(core === undefined ? "" : new TextDecoder().decode(core)),
    warnings: [],
  };
}

/** A note gets the number by which the text calls it, instead of the arrow back to it. */
function numberNotes(page: Document): void {
  const notes = page.querySelectorAll('li[id^="footnote-"], li[id^="endnote-"]');
  for (const [i, note] of [...notes].entries()) {
    for (const back of note.querySelectorAll('a[href^="#footnote-ref-"], a[href^="#endnote-ref-"]')) back.remove();
    (note.querySelector("p") ?? note).prepend(`[${i + 1}] `);
  }
}

import type { PDFDocumentProxy } from "pdfjs-dist";
import type { Issue } from "../../model/issue.ts";
import { documentIssue } from "../document-issue.ts";
import type { Extraction } from "../extraction.ts";
import { layOutText } from "../lay-out-text.ts";
import { linesOfPieces, runsRightToLeft } from "./lines-of-pieces.ts";
import { openPdf } from "./open-pdf.ts";
import { passagesOfPages, type ReadPage } from "./passages-of-pages.ts";
import { pdfGuesses } from "./pdf-guesses.ts";
import type { Line } from "./piece.ts";
import { piecesOfPage } from "./pieces-of-page.ts";
import { readingOrder } from "./reading-order.ts";
import { runningHeads } from "./running-heads.ts";
import { shownItems } from "./shown-items.ts";

const MOST_PAGES = 5_000;

/** The lines of a page, once for each way in which they are turned. */
interface RawPage {
  readonly label: string;
  readonly turned: readonly { readonly lines: readonly Line[]; readonly rightToLeft: boolean }[];
}

/** Takes the text layer out of a PDF, in the order in which people read it. */
export async function extractPdf(name: string, bytes: Uint8Array, cmaps: string): Promise<Extraction> {
  const refused = (code: string, message: string, mend: string): Extraction => ({
    ok: false,
    issues: [documentIssue(name, code, message, mend)],
  });
  if (!endsAsItShould(bytes))
    return refused("cut-off", "the PDF has no end: part of it is missing", "get the whole file anew");

  const pdf = await openPdf(bytes, cmaps);
  if (pdf === "encrypted") {
    return refused(
      "encrypted",
      "the PDF is locked with a password",
      "open it with its password and save it without one",
    );
  }
  if (pdf === "broken") {
    return refused("broken", "the PDF cannot be read", "open it in a viewer and print it to a new PDF");
  }
  if (pdf.numPages > MOST_PAGES) {
    return refused("too-large", `it has ${pdf.numPages} pages; at most ${MOST_PAGES} are read`, "split it");
  }

  const pages: RawPage[] = [];
  const labels = await pdf.getPageLabels().catch(() => null);
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const turned = await readPage(pdf, number).catch(() => undefined);
    if (turned === undefined) {
      return refused(
        "broken",
        `page ${number} of the PDF cannot be read`,
        "open it in a viewer and print it to a new PDF",
      );
    }
    pages.push({ label: labels?.[number - 1]?.trim() || String(number), turned });
  }

  const heads = runningHeads(pages.map(({ turned }) => turned[0]?.lines ?? []));
  const { text, marks } = layOutText(passagesOfPages(pages.map((page) => inOrder(page, heads))));
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return refused(
      "no-text-layer",
      "the PDF holds pictures of pages and no text: it is a scan",
      "run it through a program that recognizes text (OCR) and save the result as a PDF with a text layer",
    );
  }
  const info = await pdf
    .getMetadata()
    .then(({ info }) => info as Record<string, unknown>)
    .catch(() => ({}));
  const warnings = [...pageWarnings(name, pages, heads), ...(await documentWarnings(name, pdf, info, text))];
  return { ok: true, text, marks, guesses: pdfGuesses(info), warnings };
}

/** A file that broke off in a download opens without a word, with the pages that came. */
function endsAsItShould(bytes: Uint8Array): boolean {
  return /%%EOF|startxref/.test(Buffer.from(bytes.subarray(-2048)).toString("latin1"));
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<RawPage["turned"]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const turned = piecesOfPage(shownItems(items), page.getViewport({ scale: 1 }).transform);
  page.cleanup();
  return turned.map((pieces) => ({ lines: linesOfPieces(pieces), rightToLeft: runsRightToLeft(pieces) }));
}

function inOrder({ label, turned }: RawPage, heads: ReadonlySet<Line>): ReadPage {
  const columns = turned.flatMap(({ lines, rightToLeft }) =>
    readingOrder(
      lines.filter((line) => !heads.has(line)),
      rightToLeft,
    ),
  );
  return { label, columns, rightToLeft: turned[0]?.rightToLeft ?? false };
}

function* pageWarnings(name: string, pages: readonly RawPage[], heads: ReadonlySet<Line>): Iterable<Issue> {
  const empty = pages.filter(({ turned }) => !turned.some(({ lines }) => lines.length > 0)).map(({ label }) => label);
  if (empty.length > 0) {
    const which = empty.length > MOST_NAMED ? `${empty.length} pages` : `page ${empty.join(", ")}`;
    const mend = "look at them; what is scanned needs a program that recognizes text (OCR)";
    yield documentIssue(name, "pages-without-text", `there is no text on ${which} of ${pages.length}`, mend, "warning");
  }
  const alike = new Map(
    [...heads].map(({ words }) => [words.replace(/\p{N}+/gu, "#"), words]).reverse() as [string, string][],
  );
  const words = [...alike.values()].reverse();
  if (words.length > 0) {
    const shown = words
      .slice(0, 3)
      .map((line) => `“${line.slice(0, 80).toWellFormed()}”`)
      .join(", ");
    const more = words.length > 3 ? ` and ${words.length - 3} more` : "";
    const message = `what stands at the head or foot of several pages was left out: ${shown}${more}`;
    yield documentIssue(
      name,
      "running-heads-left-out",
      message,
      "see whether any of it belongs to the text",
      "warning",
    );
  }
}

const MOST_NAMED = 12;

async function documentWarnings(
  name: string,
  pdf: PDFDocumentProxy,
  info: Readonly<Record<string, unknown>>,
  text: string,
): Promise<readonly Issue[]> {
  const warnings: Issue[] = [];
  const warn = (code: string, message: string, mend: string) =>
    warnings.push(documentIssue(name, code, message, mend, "warning"));

  const unknown = text.match(/[\ue000-\uf8ff\ufffd]/g)?.length ?? 0;
  if (unknown > 0.02 * text.length) {
    warn(
      "letters-unknown",
      `${unknown} of ${text.length} characters cannot be told from the PDF's fonts`,
      "compare the text with the pages before you rely on it",
    );
  }
  if (/\bocr|tesseract|abbyy|finereader|paper capture|readiris/i.test(`${info.Creator ?? ""} ${info.Producer ?? ""}`)) {
    warn("read-by-a-machine", "a program recognized this text in a scan", "compare each passage with its page");
  }
  const fields = await pdf.getFieldObjects().catch(() => null);
  if (fields !== null && Object.keys(fields).length > 0) {
    warn(
      "form-fields-left-out",
      "it has a form, and what was filled in is not in the text",
      "print the filled form to a new PDF and add that",
    );
  }
  return warnings;
}

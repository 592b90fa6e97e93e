import packageJson from "../../package.json" with { type: "json" };
import { asSha256 } from "../model/id.ts";
import type { Issue } from "../model/issue.ts";
import type { Mark } from "../model/mark.ts";
import { sha256OfBytes } from "../model/sha256.ts";
import type { Source } from "../model/source.ts";
import { MAX_TEXT_BYTES } from "../model/text.ts";
import { documentIssue } from "./document-issue.ts";
import type { ExtractedKind } from "./extract.ts";
import { type ExtractionBounds, extractApart } from "./extract-apart.ts";
import type { Extraction } from "./extraction.ts";
import type { Guesses } from "./guesses.ts";
import { kindOfDocument } from "./kind-of-document.ts";
import { markdownMarks } from "./markdown-marks.ts";
import { readPlainText } from "./read-plain-text.ts";

/** A file that somebody brings: how it is called, and what is in it. */
export interface Document {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a text was taken out of, as a source records it. */
export type MadeFrom = NonNullable<NonNullable<Source["text"]>["madeFrom"]>;

/** A document as a text that a source can be fixed by. */
export interface TakenIn {
  readonly ok: true;
  /** Frozen: this very string is hashed and kept. */
  readonly text: string;
  /** What positions in it mean to a reader, in their order. */
  readonly marks: readonly Omit<Mark, "source">[];
  /** Absent where the document is the text itself. */
  readonly madeFrom?: MadeFrom;
  readonly guesses: Guesses;
  readonly warnings: readonly Issue[];
}

/** A document that was taken in, whole, or why it was not. */
export type Intake = TakenIn | { readonly ok: false; readonly issues: readonly Issue[] };

/** The largest document that is read. */
export const MAX_DOCUMENT_BYTES = 128 * 1024 * 1024;

const MADE_BY: { readonly [Kind in ExtractedKind]: { readonly mediaType: string; readonly library?: string } } = {
  pdf: { mediaType: "application/pdf", library: `pdfjs-dist ${packageJson.devDependencies["pdfjs-dist"]}` },
  docx: {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    library: `mammoth ${packageJson.dependencies.mammoth}`,
  },
  html: { mediaType: "text/html", library: `@mozilla/readability ${packageJson.dependencies["@mozilla/readability"]}` },
  mail: { mediaType: "message/rfc822", library: `postal-mime ${packageJson.dependencies["postal-mime"]}` },
  srt: { mediaType: "application/x-subrip" },
  vtt: { mediaType: "text/vtt" },
};

/**
 * Takes the text out of a document: .txt and .md stay what they are, .html, .pdf, .docx, .eml, .srt and .vtt are taken apart in
 * a thread of their own, within bounds of time and memory. Nothing is fetched, and nothing in a document runs.
 */
export async function takeIn({ name, bytes }: Document, bounds?: ExtractionBounds): Promise<Intake> {
  const refused = (code: string, message: string, mend: string): Intake => ({
    ok: false,
    issues: [documentIssue(name, code, message, mend)],
  });
  if (bytes.length === 0) return refused("no-words", "the file is empty", "see whether it is the right one");
  if (bytes.length > MAX_DOCUMENT_BYTES) {
    return refused("too-large", `it is ${bytes.length} bytes long; at most ${MAX_DOCUMENT_BYTES} are read`, "split it");
  }
  const told = kindOfDocument(name, bytes);
  if (!told.ok) return refused(told.code, told.message, told.mend);

  switch (told.kind) {
    case "text":
      return whole(name, readPlainText(name, bytes));
    case "markdown": {
      const read = readPlainText(name, bytes);
      if (!read.ok) return read;
      const marks = markdownMarks(read.text);
      const [title] = marks.filter(({ kind }) => kind === "headline");
      return whole(name, { ...read, marks, guesses: { ...(title && { title: title.label }), authors: [] } });
    }
    case "html":
    case "pdf":
    case "docx":
    case "mail":
    case "srt":
    case "vtt": {
      const { mediaType, library } = MADE_BY[told.kind];
      const taken = whole(name, await extractApart({ kind: told.kind, name, bytes }, bounds));
      if (!taken.ok) return taken;
      const sha256 = asSha256(Buffer.from(sha256OfBytes(bytes)).toString("hex"));
      const by = `sayswho ${packageJson.version}${library === undefined ? "" : ` with ${library}`}`;
      return { ...taken, madeFrom: { sha256, mediaType, by, how: "extracted" } };
    }
    default:
      return told.kind satisfies never;
  }
}

/** A text that a case could not be opened with is none. */
function whole(name: string, extraction: Extraction): Intake {
  if (!extraction.ok) return extraction;
  const size = Buffer.byteLength(extraction.text);
  if (size <= MAX_TEXT_BYTES) return extraction;
  const message = `its text is ${size} bytes long; at most ${MAX_TEXT_BYTES} are kept`;
  return { ok: false, issues: [documentIssue(name, "too-large", message, "split it")] };
}

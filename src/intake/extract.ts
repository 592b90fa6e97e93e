import { documentIssue } from "./document-issue.ts";
import { extractDocx } from "./docx/extract-docx.ts";
import type { Extraction } from "./extraction.ts";
import { extractHtml } from "./html/extract-html.ts";
import type { DocumentKind } from "./kind-of-document.ts";
import { extractMail } from "./mail/extract-mail.ts";
import { extractPdf } from "./pdf/extract-pdf.ts";
import { extractSubtitles } from "./subtitles/extract-subtitles.ts";

/** The kinds that a program has to take apart. */
export type ExtractedKind = Exclude<DocumentKind, "text" | "markdown">;

/** What is handed to the thread in which a document is taken apart. */
export interface ExtractionTask {
  readonly kind: ExtractedKind;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The folder, ending with a slash, of the tables for Chinese, Japanese and Korean fonts in PDFs. */
  readonly cmaps: string;
}

/** Takes the text out of a document of a stranger's. To be called where it can be stopped: a document may make it run for ever. */
export async function extract({ kind, name, bytes, cmaps }: ExtractionTask): Promise<Extraction> {
  try {
    switch (kind) {
      case "pdf":
        return await extractPdf(name, bytes, cmaps);
      case "docx":
        return await extractDocx(name, bytes);
      case "html":
        return extractHtml(name, bytes);
      case "mail":
        return await extractMail(name, bytes);
      case "srt":
      case "vtt":
        return extractSubtitles(name, bytes, kind);
      default:
        return kind satisfies never;
    }
  } catch {
    // The libraries throw whatever they trip over; what they tripped over is the document.
    const mend = "open it in the program that it was made with and save it anew, or save its words as a .txt file";
    return { ok: false, issues: [documentIssue(name, "broken", "the document cannot be read", mend)] };
  }
}

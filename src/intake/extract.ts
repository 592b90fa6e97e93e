import { documentIssue } from "./document-issue.ts";
import type { Extraction } from "./extraction.ts";
import type { DocumentKind } from "./kind-of-document.ts";

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

/**
 * Takes the text out of a document of a stranger's. To be called where it can be stopped: a document may make it run for ever.
 * What takes a kind apart is loaded when one comes, since the thread that it is loaded into reads one document.
 */
export async function extract(task: ExtractionTask): Promise<Extraction> {
  const extractIt = await loaded(task);
  try {
    return await extractIt();
  } catch {
    // The libraries throw whatever they trip over; what they tripped over is the document.
    const mend = "open it in the program that it was made with and save it anew, or save its words as a .txt file";
    return { ok: false, issues: [documentIssue(task.name, "broken", "the document cannot be read", mend)] };
  }
}

/** What takes a document apart. That it cannot be loaded is no trouble of the document's. */
async function loaded({ kind, name, bytes, cmaps }: ExtractionTask): Promise<() => Extraction | Promise<Extraction>> {
  switch (kind) {
    case "pdf": {
      const { extractPdf } = await import("./pdf/extract-pdf.ts");
      return () => extractPdf(name, bytes, cmaps);
    }
    case "docx": {
      const { extractDocx } = await import("./docx/extract-docx.ts");
      return () => extractDocx(name, bytes);
    }
    case "html": {
      const { extractHtml } = await import("./html/extract-html.ts");
      return () => extractHtml(name, bytes);
    }
    case "mail": {
      const { extractMail } = await import("./mail/extract-mail.ts");
      return () => extractMail(name, bytes);
    }
    case "srt":
    case "vtt": {
      const { extractSubtitles } = await import("./subtitles/extract-subtitles.ts");
      return () => extractSubtitles(name, bytes, kind);
    }
    default:
      return kind satisfies never;
  }
}

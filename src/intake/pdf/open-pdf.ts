import type { PDFDocumentProxy } from "pdfjs-dist";

/** Why a PDF cannot be opened. */
export type Closed = "encrypted" | "broken";

/**
 * Opens a PDF with pdf.js in this very thread: it starts no worker of its own, fetches nothing, runs nothing that stands
 * in the document and touches no font of the system.
 * @param cmaps the folder, ending with a slash, of the tables by which Chinese, Japanese and Korean fonts are read
 */
export async function openPdf(bytes: Uint8Array, cmaps: string): Promise<PDFDocumentProxy | Closed> {
  const { getDocument } = await loadedPdfjs();
  try {
    return await getDocument({
      data: bytes,
      cMapUrl: cmaps,
      cMapPacked: true,
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      useWorkerFetch: false,
      useWasm: false,
      enableXfa: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      stopAtErrors: false,
      verbosity: 0,
    }).promise;
  } catch (error) {
    return error instanceof Error && error.name === "PasswordException" ? "encrypted" : "broken";
  }
}

/** What pdf.js wants to find at loading, for pictures that are never drawn here. */
class NoMatrix {}

async function loadedPdfjs() {
  const { DOMMatrix = NoMatrix, ImageData = NoMatrix, Path2D = NoMatrix } = globalThis;
  Object.assign(globalThis, { DOMMatrix, ImageData, Path2D });
  // Where it finds its worker's code it runs that in place.
  Object.assign(globalThis, { pdfjsWorker: await import("pdfjs-dist/legacy/build/pdf.worker.mjs") });
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

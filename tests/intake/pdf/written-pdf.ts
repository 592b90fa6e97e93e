/** What a page of a PDF is made of, written by hand: for what no program that people use would write. */
export interface WrittenPage {
  /** The operators of its content, or bytes that a filter turns into them. */
  readonly content: string | Uint8Array;
  readonly filter?: string;
  readonly font?: string;
}

const HELVETICA = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

/** A PDF of pages that were written by hand; its table of objects is missing, which readers make up for. */
export function writtenPdf(pages: readonly WrittenPage[], rest = ""): Uint8Array {
  const kids = pages.map((_, i) => `${10 + 3 * i} 0 R`).join(" ");
  const parts: (string | Uint8Array)[] = [
    "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n",
    `2 0 obj\n<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>\nendobj\n`,
  ];
  for (const [i, { content, filter, font = HELVETICA }] of pages.entries()) {
    const id = 10 + 3 * i;
    const bytes = typeof content === "string" ? Buffer.from(content, "latin1") : content;
    parts.push(
      `${id} 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Contents ${id + 1} 0 R /Resources << /Font << /F ${id + 2} 0 R >> >> >>\nendobj\n`,
      `${id + 1} 0 obj\n<< /Length ${bytes.length}${filter === undefined ? "" : ` /Filter ${filter}`} >>\nstream\n`,
      bytes,
      `\nendstream\nendobj\n${id + 2} 0 obj\n${font}\nendobj\n`,
    );
  }
  parts.push(`${rest}\ntrailer\n<< /Root 1 0 R /Size 9999 >>\nstartxref\n0\n%%EOF\n`);
  return new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : part))),
  );
}

/** Lines of words one below the other, beginning 50 points from the left. */
export const linesOfWords = (...lines: readonly string[]): string =>
  `BT /F 12 Tf 14 TL 50 500 Td ${lines.map((line) => `(${line}) Tj T*`).join(" ")} ET`;

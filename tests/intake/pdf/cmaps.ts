import { fileURLToPath } from "node:url";

/** The tables by which pdf.js reads Chinese, Japanese and Korean fonts, as they are installed. */
export const CMAPS = fileURLToPath(new URL("../../../node_modules/pdfjs-dist/cmaps/", import.meta.url));

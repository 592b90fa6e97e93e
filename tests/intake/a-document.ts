import { readFileSync } from "node:fs";

/** A document that a real program made (npm run documents). */
export const aDocument = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`documents/${name}`, import.meta.url)));

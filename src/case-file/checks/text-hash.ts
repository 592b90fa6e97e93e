import { sha256Of } from "../../model/sha256.ts";
import type { Check } from "../draft-case.ts";

/** A text at hand is the very text that was read: its length and hash are those on record. */
export const textHash: Check = function* ({ sources, texts }) {
  // Many sources may name one file.
  const hashes = new Map<string, string>();
  for (const { index, record: source } of sources) {
    const text = texts.get(source.id);
    if (text === undefined || source.text === undefined) continue;

    const found = hashes.get(text) ?? sha256Of(text);
    hashes.set(text, found);
    if (found === source.text.sha256 && text.length === source.text.length) continue;
    const differs = found === source.text.sha256 ? "length" : "sha256";
    yield {
      code: "text-differs",
      severity: "error",
      message: `the text of "${source.id}" is not the one on record: its ${differs} is ${differs === "length" ? text.length : found}`,
      mend: "bring back the text that was read; a changed text is another source",
      at: { stem: "sources", index, path: ["text", differs] },
    };
  }
};

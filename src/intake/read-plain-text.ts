import { documentIssue } from "./document-issue.ts";
import type { Extraction } from "./extraction.ts";

/**
 * A text file as it is, byte for byte: its byte order mark and its line ends stay, as positions are counted in the file
 * itself. No encoding but UTF-8 is guessed at, since a name read in the wrong one would be somebody else's.
 */
export function readPlainText(name: string, bytes: Uint8Array): Extraction {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    if (text.trim() !== "") return { ok: true, text, marks: [], guesses: { authors: [] }, warnings: [] };
    return {
      ok: false,
      issues: [documentIssue(name, "no-words", "the file holds no words", "see whether it is the right one")],
    };
  } catch {
    const message = "it is not UTF-8, but perhaps Windows-1252 or another older encoding";
    return {
      ok: false,
      issues: [documentIssue(name, "not-utf8", message, "open it in an editor and save it as UTF-8")],
    };
  }
}

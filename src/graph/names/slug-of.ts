import { sha256Of } from "../../model/sha256.ts";
import { foldWords } from "./fold-words.ts";

const LONGEST_SLUG = 64;

/** Words as an id: "Łódź Port" becomes "lodz-port"; words without a Latin letter or digit give part of their hash. */
export function slugOf(words: string): string {
  const slug = foldWords(words)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, "");
  return slug === "" ? `x-${sha256Of(words.toWellFormed()).slice(0, 12)}` : slug;
}

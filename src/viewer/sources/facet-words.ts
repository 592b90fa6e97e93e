import type { Family } from "../../model/predicate.ts";
import { FAMILY_WORDS } from "../panels/family-words.ts";

const POLARITY_WORDS: Readonly<Record<string, string>> = { asserts: "Asserted", denies: "Denied" };

/** What a facet's value is called on the screen. */
export function facetWords(facet: string, value: string): string {
  if (facet === "family") return FAMILY_WORDS[value as Family];
  if (facet === "polarity") return POLARITY_WORDS[value] ?? value;
  return value === "unknown" ? "Of no kind recorded" : value.charAt(0).toUpperCase() + value.slice(1);
}

import type { PassageRole } from "../../model/claim.ts";

/** What a further passage adds to a claim, in words. */
export const PASSAGE_ROLE_WORDS: Readonly<Record<PassageRole, string>> = {
  speaker: "Who speaks",
  date: "The date",
  headline: "Headline",
  caption: "Caption",
  context: "Around it",
};

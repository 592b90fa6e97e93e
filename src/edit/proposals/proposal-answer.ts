import type { DraftTrouble } from "../drafts/draft-trouble.ts";

/** By which rules a proposal is held against case and text, beside those that every draft is: whoever proposes is a program. */
export const PROPOSAL_RULES = {
  "not-a-proposal": "it has not the shape of a proposal",
  "not-where-it-says": "words do not stand where it says that they do",
  "name-unknown": "nobody in the case is called so",
  "name-ambiguous": "several in the case are called so",
  "left-open": "what is said of whom is left for a person to say",
  "too-large": "it is larger than a proposal may be",
  "source-unknown": "the case has no such source",
  "no-text": "the text of the source is not at hand, so nothing can be quoted from it",
  "name-not-in-text": "somebody new is named, and the text does not have the name",
  "speaker-not-at-passage": "neither the passage nor one that is given names the speaker",
  "place-speaks": "a place is said to speak",
  "work-not-named": "a work on the way is named nowhere there",
  "words-not-there": "what is given as words of the text is not in it",
  "proposed-before": "the same waits already",
  "in-case": "the case has the very claim",
  "refused-before": "a person has refused the same",
  "too-many": "more waits than anybody looks through",
} as const;
export type ProposalRule = keyof typeof PROPOSAL_RULES;

/** What came of one proposal: a draft that waits for a person, with what is to be known of it; or every reason why not. */
export type ProposalAnswer =
  | {
      readonly taken: true;
      /** The id of the draft. */
      readonly draft: string;
      /** The sentence that was made of it. */
      readonly statement: string;
      /** Whether its words stand in the text letter for letter, or but for white space and quotation marks. */
      readonly quote: "exact" | "but for white space and quotation marks";
      readonly remarks: readonly DraftTrouble[];
    }
  | { readonly taken: false; readonly reasons: readonly DraftTrouble[] };

/** By which rule a draft is held against its text; each is asked of what is asserted and of what is denied alike. */
export const DRAFT_RULES = {
  "quote-nowhere": "the passage does not stand in the text",
  "quote-cut": "the passage begins or ends inside a word",
  "quote-ambiguous": "the passage stands more than once",
  "quote-evened": "the passage stands there with other white space or quotation marks",
  "no-text": "the text is not at hand",
  "source-in-case": "the case has a work that was proposed",
  "speaker-not-found": "the passage that is to name a speaker does not stand in the text",
  "speaker-not-named": "the passage that is to name a speaker does not",
  "speaker-not-in-text": "a speaker is named nowhere in the text",
  "speaker-elsewhere": "a speaker is named only in another place of the text",
  "end-not-in-text": "whom it speaks of is named nowhere in the text",
  "not-own-voice": "words in quotation marks are no work's own voice",
  "beside-speech": "words beside a verb of speech are no work's own voice",
  "entity-undecided": "somebody may be one whom the case has",
  "refused-before": "the same was refused before",
} as const;
export type DraftRule = keyof typeof DRAFT_RULES;

/** What speaks against a draft, or is to be known before it is accepted. The rule of a check is its code. */
export interface DraftTrouble {
  readonly rule: DraftRule | (string & {});
  /** False of what only has to be known. */
  readonly isRefusal: boolean;
  readonly message: string;
  readonly mend: string;
}

/** A trouble because of which a draft cannot be accepted as it is. */
export const refusal = (rule: DraftTrouble["rule"], message: string, mend: string): DraftTrouble => ({
  rule,
  isRefusal: true,
  message,
  mend,
});

/** A trouble that whoever accepts should have seen. */
export const remark = (rule: DraftTrouble["rule"], message: string, mend: string): DraftTrouble => ({
  rule,
  isRefusal: false,
  message,
  mend,
});

import type { Claim } from "../model/claim.ts";

/** Where a passage stands, in UTF-16 code units of its text, and what it says where that can be read. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
  /** True where it was held against its text, which is at hand; what is quoted of one that is not is as the record has it. */
  readonly isChecked: boolean;
}

/** The passage of a claim: as its anchor quotes it, else cut from the text where that is at hand, else only its position. */
export function passageOf({ anchor: { start, end, exact } }: Claim, text: string | undefined): Passage {
  const words = exact ?? text?.slice(start, end);
  const isChecked = text !== undefined;
  return words === undefined ? { start, end, isChecked } : { start, end, text: words, isChecked };
}

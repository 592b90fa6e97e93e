import type { Clock } from "../../graph/selection.ts";

/** Of what each clock tells the time. */
export const CLOCK_WORDS: Readonly<Record<Clock, string>> = {
  event: "what is alleged",
  statement: "its being said",
  publication: "publication",
};

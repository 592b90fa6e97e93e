import type { Excerpt } from "../../edit/proposals/excerpt.ts";
import { keysIn, saidBeside, wordsIn } from "./extract-values.ts";

const USED = ["quote", "speaker", "speakerAt", "source", "subject", "predicate", "object", "value", "cue", "denies"];

/**
 * A quote with who says it: {quote, speaker?, source?}, and whatever else of a claim is known. Undefined of anything else.
 * @param source the work that it names, or the one of the whole file
 */
export function readPlainQuote(
  value: unknown,
  source: (named: string | undefined) => string | undefined,
): readonly Excerpt[] | undefined {
  const given = keysIn(value);
  if (typeof given.quote !== "string") return undefined;
  const beside = saidBeside(given, USED);
  return [
    {
      source: source(wordsIn(given.source)),
      exact: wordsIn(given.quote),
      speaker: wordsIn(given.speaker),
      speakerAt: wordsIn(given.speakerAt),
      cue: wordsIn(given.cue),
      subject: wordsIn(given.subject),
      predicate: wordsIn(given.predicate),
      object: wordsIn(given.object),
      value: wordsIn(given.value),
      denies: given.denies === true,
      why: beside === "" ? undefined : beside,
    },
  ];
}

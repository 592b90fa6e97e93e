import { MAX_FIELD_LENGTH } from "../../../model/text.ts";
import type { NoteIssue } from "./import-issue.ts";
import { wordsOf } from "./json-values.ts";
import type { Spot } from "./telling.ts";

/** What a record holds, by name, and was not used for: each name and each value stands in the report, so that nothing is lost in silence: whole, as far as a field of the case could hold it. */
export function noteUnused(
  whose: string,
  values: Readonly<Record<string, unknown>>,
  at: Spot,
  note: NoteIssue,
  mend = "look there for what the case lacks",
): void {
  const unused = Object.entries(values).flatMap(([name, value]) => {
    const words = wordsOf(value);
    return words.length === 0 ? [] : [`\`${name.toWellFormed()}\` (${words.map(shown).join(", ")})`];
  });
  if (unused.length === 0) return;
  note("warning", "not-used", at, `nothing was made of ${unused.join(", ")} of ${whose}`, mend);
}

const shown = (words: string): string =>
  JSON.stringify(words.length > MAX_FIELD_LENGTH ? `${words.slice(0, MAX_FIELD_LENGTH).toWellFormed()}…` : words);

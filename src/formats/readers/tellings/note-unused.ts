import type { NoteIssue } from "./import-issue.ts";
import { wordsOf } from "./json-values.ts";
import type { Spot } from "./telling.ts";

const LONGEST_SHOWN = 200;

/** What a record holds, by name, and was not used for: each name and each value stands in the report, so that nothing is lost in silence. */
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
  JSON.stringify(words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN).toWellFormed()}…` : words);

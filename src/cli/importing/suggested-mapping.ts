import type { Reader, ReaderInput } from "../../formats/readers/reader.ts";
import {
  type Offer,
  type SuggestedMapping,
  suggestMapping,
} from "../../formats/readers/tables/suggesting/suggest-mapping.ts";
import type { Issue } from "../../model/issue.ts";
import { languageAt } from "../../suggest/languages/languages.ts";
import { predicatesIn } from "../../suggest/predicates/predicates-in.ts";
import { wordsIn } from "../../suggest/text/words-in.ts";
import { CommandFailure } from "../command-failure.ts";
import { issueLines } from "../issue-lines.ts";
import type { Terminal } from "../terminal.ts";

/** A mapping to begin with for somebody's table or graph. */
export function suggestedMapping(reader: Reader, input: ReaderInput, terminal: Terminal): SuggestedMapping {
  if (reader.tablesOf === undefined)
    throw new CommandFailure(2, `${reader.id} has no columns to guess at; sayswho import --help says what it takes.`);
  const issues: Issue[] = [];
  const tables = reader.tablesOf(input, issues);
  if (tables === undefined) throw new CommandFailure(1, issueLines(issues, terminal));
  return suggestMapping(tables, offersFor);
}

/** What the words of a cell may mean: passives name first whom it is done to. */
function offersFor(words: string): readonly Offer[] {
  const whole = { start: 0, end: words.length };
  const language = languageAt(words, whole);
  const found = predicatesIn(words, wordsIn(words, whole, language), language);
  const offers = found.flatMap(({ meant, isPassive }) =>
    meant.map(({ predicate }) => ({ predicate, turned: isPassive })),
  );
  return [...new Map(offers.map((offer) => [offer.predicate, offer])).values()];
}

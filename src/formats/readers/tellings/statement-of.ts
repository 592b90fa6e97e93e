import { type PredicateId, predicateOf } from "../../../model/predicate.ts";
import { endSentence } from "../../words/end-sentence.ts";

/** What a sentence about a claim is made of. */
export interface SentenceParts {
  readonly speaker: string | undefined;
  readonly subject: string;
  readonly predicate: PredicateId;
  readonly denied: boolean;
  readonly object: string;
  /** The relation in the file's own words, where the predicate is not the whole of it. */
  readonly role?: string | undefined;
}

/** One sentence for a claim that came without one, led by its speaker: "Mara Quill alleges Tidewater to have paid Joss Brandt." */
export function statementOf({ speaker, subject, predicate, denied, object, role }: SentenceParts): string {
  const { infinitive } = predicateOf(predicate);
  const said = `${speaker ?? "Somebody not named"} ${denied ? "denies" : "alleges"} ${subject} to ${infinitive} ${object}`;
  return role === undefined ? endSentence(said) : `${said} (as recorded: "${role}").`;
}

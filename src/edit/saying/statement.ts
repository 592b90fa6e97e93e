import type { Polarity } from "../../model/claim.ts";
import type { PredicateId } from "../../model/predicate.ts";
import { saidOf } from "./predicate-words.ts";

/** Who speaks and who passed it on, as a sentence names them. */
export interface SpeakersInWords {
  /** The origin; undefined while nobody is chosen. */
  readonly speaker: string | undefined;
  readonly through: readonly string[];
}

/** What a claim says, in names. */
export interface SaidInWords {
  readonly subject: string | undefined;
  readonly predicate: PredicateId | undefined;
  /** The other end, or the value of a remark. */
  readonly object: string | undefined;
  readonly polarity: Polarity;
}

/** What stands in a sentence where nothing is chosen yet. */
export const GAP = "…";

/** One sentence in our own words, led by its speaker: "Anton Kesrin, through Marrowen Wire, alleges that …". */
export function statementOf({ speaker, through }: SpeakersInWords, said: SaidInWords): string {
  const carried = through.length === 0 ? "" : `, through ${listed(through)},`;
  const verb = said.polarity === "denies" ? "denies" : "alleges";
  const predicate = said.predicate === undefined ? GAP : saidOf(said.predicate);
  return `${speaker ?? GAP}${carried} ${verb} that ${said.subject ?? GAP} ${predicate} ${(said.object ?? GAP).replace(/[.\s]+$/, "")}.`;
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

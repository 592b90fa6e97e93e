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
  return `${speaker ?? GAP}${carried} ${allegationOf(said)}.`;
}

/** What is said, never as a bare fact: "alleges that the Union has attacked Vane Light", of a denial "denies that …". */
export function allegationOf({ subject, predicate, object, polarity }: SaidInWords): string {
  const verb = polarity === "denies" ? "denies" : "alleges";
  const does = predicate === undefined ? GAP : saidOf(predicate);
  return `${verb} that ${subject ?? GAP} ${does} ${(object ?? GAP).replace(/[.\s]+$/, "")}`;
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

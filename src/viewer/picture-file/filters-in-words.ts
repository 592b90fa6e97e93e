import type { Polarity } from "../../model/claim.ts";
import type { Family } from "../../model/predicate.ts";
import type { Genre } from "../../model/source.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { entitiesInWords } from "../choosing/entities-in-words.ts";
import { CLOCK_WORDS } from "../panels/clock-words.ts";
import { dateInWords } from "../panels/date-in-words.ts";
import { FAMILY_WORDS } from "../panels/family-words.ts";
import { siftedInWords } from "../shape/sifted-in-words.ts";
import { isSifting } from "../state/shape/shape.ts";
import type { View } from "../state/view.ts";
import { actorsInWords } from "../what-is-left/actors-in-words.ts";
import { withinInWords } from "../what-is-left/within-in-words.ts";

const POLARITY_WORDS: Readonly<Record<Polarity, string>> = { asserts: "what is asserted", denies: "denials" };

/**
 * What a view leaves out, such as "without The Quayside Bell", "hidden: denials"; nothing where it shows the whole case.
 * A picture that goes out without these words would pass for the whole.
 * @param left how many entities its sieve leaves out, and in words what falls with whom it is without
 */
export function filtersInWords(
  { without, hidden, within, aside, several, window, knownOn, shape }: View,
  table: ClaimTable,
  { out = 0, lost }: { readonly out?: number; readonly lost?: string | undefined } = {},
): readonly string[] {
  const said: string[] = [];
  if (without.length > 0) {
    said.push(`without ${actorsInWords(table, without)}${lost === undefined ? "" : ` (${lost})`}`);
  }
  if (hidden.length > 0) said.push(`hidden: ${hidden.map(valueInWords).join(", ")}`);
  if (within !== undefined) said.push(`only ${withinInWords(table, within)}`);
  if (isSifting(shape.sieve)) said.push(siftedInWords(shape.sieve, out));
  if (aside.length > 0) said.push(`without what is claimed of ${entitiesInWords(table, aside)}`);
  if (several.length > 0) said.push(`chosen together: ${entitiesInWords(table, several)}`);
  if (window !== undefined) {
    const { clock, overlap, from, to } = window;
    said.push(
      `${overlap === "certain" ? "certainly" : "possibly"} from ${day(from)} to ${day(to)} by the time of ${CLOCK_WORDS[clock]}`,
    );
  }
  if (knownOn !== undefined) said.push(`as ${knownOn.clock} by ${dateInWords(knownOn.date)}`);
  return said;
}

const day = (time: number): string => dateInWords(new Date(time).toISOString().slice(0, 10));

function valueInWords(value: string): string {
  const [facet, word = ""] = value.split(":");
  switch (facet) {
    case "family":
      return FAMILY_WORDS[word as Family].toLowerCase();
    case "polarity":
      return POLARITY_WORDS[word as Polarity];
    case "genre":
      return (word as Genre) === "unknown" ? "works of unknown kind" : `${word} works`;
    case "status":
      return `${word} claims`;
    default:
      return value;
  }
}

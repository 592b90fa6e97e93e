import { foldWords } from "../../graph/names/fold-words.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import { textPassages } from "../text/text-passages.ts";
import { cutAround, type Piece } from "./cut-around.ts";
import { type FoldedStretches, stretchesWith } from "./folded-stretches.ts";

/** A stretch of a work's text that has the words somebody looked for. */
export interface TextFound {
  /** The work's position in the table, and where the stretch lies in its text. */
  readonly source: number;
  readonly start: number;
  readonly end: number;
  /** What is around the first of the words. */
  readonly around: readonly Piece[];
  /** What rests on a passage there; nothing where nobody claims anything there. */
  readonly claims: readonly Row[];
}

/** A word of one letter is in nearly everything, but for where a letter is a word. */
const TOO_SHORT = /^(?!\p{Script=Han}).$/u;
/** Of one work no more than these, so that it does not stand before all others. */
const MOST_OF_ONE = 2;
/** No keystroke waits longer for this than so many milliseconds. */
const PATIENCE = 60;

/** The first stretches of texts that have every one of some words, in the order of the works. */
export function textsFound(
  table: ClaimTable,
  texts: ReadonlyMap<number, FoldedStretches>,
  words: string,
  most: number,
): readonly TextFound[] {
  const wanted = foldWords(words).split(" ").filter(Boolean);
  if (wanted.length === 0 || wanted.some((word) => TOO_SHORT.test(word))) return [];

  const until = performance.now() + PATIENCE;
  const found: TextFound[] = [];
  for (const [source, stretches] of texts) {
    if (found.length >= most || performance.now() > until) break;
    for (const stretch of stretchesWith(stretches, wanted, Math.min(MOST_OF_ONE, most - found.length))) {
      const [start = 0, end = 0] = stretches.places.subarray(stretch, stretch + 2);
      const around = cutAround(stretches.text.slice(start, end), wanted);
      found.push({ source, start, end, around, claims: claimsAt(table, source, start, end) });
    }
  }
  return found;
}

/** What rests on a passage of a work that a stretch of its text cuts. */
const claimsAt = (table: ClaimTable, source: number, start: number, end: number): readonly Row[] => [
  ...new Set(
    textPassages(table, source)
      .filter(({ anchor }) => anchor.start < end && anchor.end > start)
      .flatMap(({ claims }) => claims.map(({ row }) => row)),
  ),
];

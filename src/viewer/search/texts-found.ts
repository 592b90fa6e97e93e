import { foldWords } from "../../graph/names/fold-words.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import { textPassages } from "../text/text-passages.ts";
import { cutAround, type Piece } from "./cut-around.ts";
import { type FoldedStretches, stretchesWith } from "./folded-stretches.ts";
import { isTooShort } from "./is-too-short.ts";

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
  /** What is taken back there. */
  readonly takenBack: readonly Row[];
}

/** What was found in texts, and whether that is all. */
export interface TextsFound {
  readonly found: readonly TextFound[];
  /** False where looking was stopped before the end: there may be more. */
  readonly isWhole: boolean;
}

/** Of one work no more than these, so that it does not stand before all others. */
const MOST_OF_ONE = 2;
/** No keystroke waits longer for this than so many milliseconds. */
const PATIENCE = 60;

/**
 * The first stretches of texts that have every one of some words, in the order of the works.
 * @param patience for how many milliseconds is looked
 */
export function textsFound(
  table: ClaimTable,
  texts: ReadonlyMap<number, FoldedStretches>,
  words: string,
  most: number,
  patience = PATIENCE,
): TextsFound {
  const wanted = foldWords(words).split(" ").filter(Boolean);
  if (wanted.length === 0 || wanted.some(isTooShort)) return { found: [], isWhole: false };

  const until = performance.now() + patience;
  const found: TextFound[] = [];
  let isWhole = true;
  for (const [source, stretches] of texts) {
    if (found.length >= most || performance.now() > until) return { found, isWhole: false };
    const room = Math.min(MOST_OF_ONE, most - found.length);
    const those = stretchesWith(stretches, wanted, room + 1);
    isWhole &&= those.length <= room;
    for (const { start, end } of those.slice(0, room)) {
      const around = cutAround(stretches.text.slice(start, end), wanted);
      found.push({ source, start, end, around, ...restingAt(table, source, start, end) });
    }
  }
  return { found, isWhole };
}

/** What rests on a passage of a work that a stretch of its text cuts, and what such a passage takes back. */
function restingAt(
  table: ClaimTable,
  source: number,
  start: number,
  end: number,
): Pick<TextFound, "claims" | "takenBack"> {
  const resting = textPassages(table, source)
    .filter(({ anchor }) => anchor.start < end && anchor.end > start)
    .flatMap(({ claims }) => claims);
  const rowsOf = (isTakenBack: boolean): readonly Row[] => [
    ...new Set(resting.filter(({ role }) => (role === "taken-back") === isTakenBack).map(({ row }) => row)),
  ];
  return { claims: rowsOf(false), takenBack: rowsOf(true) };
}

import { foldWords } from "../../graph/names/fold-words.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import { textAt } from "../../table/text-column.ts";
import { type FoldedTexts, foldingOf, textsWith } from "../ledger/folded-texts.ts";
import type { Pieces } from "../renderer/pieces.ts";
import { cutAround, piecesInWords } from "./cut-around.ts";
import { isTooShort } from "./is-too-short.ts";

/** Where words were found that somebody looked for. */
export const FOUND_IN = {
  statement: "in what is alleged",
  value: "in what is said of it",
  exact: "in the words it rests on",
} as const;
type FoundIn = keyof typeof FOUND_IN;

/** A claim that has the words, and why it was found. */
export interface ClaimFound {
  readonly row: Row;
  readonly where: FoundIn;
  /** The text that has the words, cut to what is around the first of them. */
  readonly around: string;
}

const PLACES = Object.keys(FOUND_IN) as readonly FoundIn[];

/** So many claims are looked through at once: a few milliseconds. */
const AT_ONCE = 8_192;

/**
 * The first claims that have every one of some words in their sentence, in a remark's value, or in the passage that they
 * rest on; looked for in pieces, and no further than they are.
 */
export function* findingClaims(
  { columns, size }: ClaimTable,
  words: string,
  most: number,
): Pieces<readonly ClaimFound[]> {
  const wanted = foldWords(words).split(" ").filter(Boolean);
  if (wanted.length === 0 || wanted.some(isTooShort)) return [];

  const found: ClaimFound[] = [];
  const folded: FoldedTexts[] = [];
  for (const where of PLACES) folded.push(yield* foldingOf(columns[where]));
  for (let from = 0; from < size && found.length < most; from += AT_ONCE) {
    const to = Math.min(size, from + AT_ONCE);
    const has = folded.map((texts) => wanted.map((word) => textsWith(texts, word, from, to)));
    for (let row = from; row < to && found.length < most; row++) {
      const where = PLACES[has.findIndex((words) => words.every((texts) => texts[row - from] === 1))];
      if (where === undefined) continue;
      found.push({ row, where, around: piecesInWords(cutAround(textAt(columns[where], row) ?? "", wanted)) });
    }
    yield;
  }
  return found;
}

/** What is looked through for claims is made ready for the first letter, piece by piece. */
export function* readyClaims({ columns }: ClaimTable): Pieces<void> {
  for (const where of PLACES) yield* foldingOf(columns[where]);
}

import { foldWords } from "../../graph/names/fold-words.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import type { Row } from "../../table/row.ts";
import { textAt } from "../../table/text-column.ts";
import { foldedOf, textsWith } from "../ledger/folded-texts.ts";
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

/** The first claims that have every one of some words in their sentence, in a remark's value, or in the passage that they rest on. */
export function claimsFound({ columns, size }: ClaimTable, words: string, most: number): readonly ClaimFound[] {
  const wanted = foldWords(words).split(" ").filter(Boolean);
  if (wanted.length === 0 || wanted.some(isTooShort)) return [];

  const texts = PLACES.map((where) => {
    const folded = foldedOf(columns[where]);
    return { where, has: wanted.map((word) => textsWith(folded, word)) };
  });
  const found: ClaimFound[] = [];
  for (let row = 0; row < size && found.length < most; row++) {
    const place = texts.find(({ has }) => has.every((texts) => texts[row] === 1));
    if (place === undefined) continue;
    found.push({
      row,
      where: place.where,
      around: piecesInWords(cutAround(textAt(columns[place.where], row) ?? "", wanted)),
    });
  }
  return found;
}

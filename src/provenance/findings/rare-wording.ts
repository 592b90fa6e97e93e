import type { Sha256 } from "../../model/id.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { dictionaryOf } from "../../table/dictionary.ts";
import { hashAt } from "../../table/hash-column.ts";
import { readRareFields } from "../../table/rare-fields.ts";
import { NONE, type Row } from "../../table/row.ts";
import { textAt } from "../../table/text-column.ts";

/** Words that a telling would hardly have by chance: hedges, cues, words of time and role; a passage; or a passage known by its hash. */
export type RareWording =
  | { readonly kind: "details"; readonly words: readonly string[] }
  | { readonly kind: "passage"; readonly words: string }
  | { readonly kind: "hash"; readonly sha256: Sha256 };

/** Rare words as a key: equal for equal words. */
export const wordingKey = (rare: RareWording): string =>
  `${rare.kind} ${rare.kind === "hash" ? rare.sha256 : rare.kind === "passage" ? rare.words : JSON.stringify(rare.words)}`;

const LEAST_QUOTED_WORDS = 8;
/** Where only the hash of a passage is kept, its words cannot be counted; this many UTF-16 code units stand for eight. */
const LEAST_HASHED_LENGTH = 40;
const LEAST_DETAILS = 2;
const LEAST_DETAIL_WORDS = 5;

/**
 * Finds what is rare in the words of claims: at least two of hedges, cues, words of time and role, and five words in
 * all; and a passage of eight words or more. It reads the columns, since of most claims nothing else is wanted.
 */
export function rareWordings({ columns }: ClaimTable): (row: Row) => readonly RareWording[] {
  const dictionary = dictionaryOf(columns.words);
  const wordAt = (index = NONE): string => dictionary.wordAt(index) ?? "";
  const wordsOf = (list: Uint32Array, from = 0, to = 0): string => {
    const words: string[] = [];
    for (const index of list.subarray(from, to)) if (index !== NONE) words.push(wordAt(index));
    return words.join(" ");
  };

  const detailsOf = (row: Row): RareWording[] => {
    const { hedges, hedgeOffsets, stepCue, stepOffsets, timeRaw, rare, withdrawn } = columns;
    const { role = "" } = readRareFields(textAt(rare, row), withdrawn[row] === 1).qualifiers;
    const details = [
      wordsOf(hedges, hedgeOffsets[row], hedgeOffsets[row + 1]),
      wordsOf(stepCue, stepOffsets[row], stepOffsets[row + 1]),
      wordAt(timeRaw[row]),
      role,
    ];
    const there = details.filter((words) => words !== "");
    const isRare = there.length >= LEAST_DETAILS && countWords(there.join(" ")) >= LEAST_DETAIL_WORDS;
    return isRare ? [{ kind: "details", words: details }] : [];
  };
  const passageOf = (row: Row): RareWording[] => {
    const exact = textAt(columns.exact, row);
    if (exact !== undefined) {
      const words = exact.replace(/\s+/g, " ").trim();
      return countWords(words) >= LEAST_QUOTED_WORDS ? [{ kind: "passage", words }] : [];
    }
    const length = (columns.anchorEnd[row] ?? 0) - (columns.anchorStart[row] ?? 0);
    if (columns.hasPassageHash[row] !== 1 || length < LEAST_HASHED_LENGTH) return [];
    return [{ kind: "hash", sha256: hashAt(columns.passageHash, row) }];
  };
  return (row) => [...detailsOf(row), ...passageOf(row)];
}

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

import type { EntityKind } from "../../../model/entity.ts";
import { type NoteIssue, shownWords } from "../tellings/import-issue.ts";
import type { Spot } from "../tellings/telling.ts";
import { isAmong, knownWord } from "./known-word.ts";
import type { Mapping, PartyMapping } from "./mapping.ts";
import type { CellRecord } from "./records.ts";
import { isErrorValue } from "./yes-or-no.ts";

/** A record as its mapping sees it: a cell that is empty, or counts as empty, is absent. */
export interface OpenRecord {
  readonly record: CellRecord;
  readonly at: Spot;
  cell(column: string | undefined): string | undefined;
  /** All values of a cell, where it has several. */
  all(column: string | undefined): readonly string[];
  spotOf(column: string | undefined): Spot;
}

const NONE: readonly string[] = [];

const ESCAPED_FORMULA = /^'(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/;

/** Opens a record for reading by a mapping. */
export function openRecord(record: CellRecord, { empty, escapedFormulas, doubledBackslashes }: Mapping): OpenRecord {
  const read = (words: string | undefined): string | undefined => {
    // Most cells of a wide table are empty, and most of the others say the same few words: what is quickly told comes first.
    if (words === undefined || words === "" || words.trim() === "") return undefined;
    if (isAmong(empty, words) || isErrorValue(words)) return undefined;
    const bare = escapedFormulas && words.startsWith("'") && ESCAPED_FORMULA.test(words) ? words.slice(1) : words;
    return doubledBackslashes && bare.includes("\\\\") ? bare.replaceAll("\\\\", "\\") : bare;
  };
  const valuesOf = (column: string): readonly string[] => {
    const first = read(record.cells.get(column));
    const further = record.more?.get(column);
    if (further === undefined) return first === undefined ? NONE : [first];
    return [first, ...further.map(read)].filter((words) => words !== undefined);
  };
  return {
    record,
    at: record.at,
    cell: (column) => (column === undefined ? undefined : read(record.cells.get(column))),
    all: (column) => (column === undefined ? NONE : valuesOf(column)),
    spotOf: (column) => (column === undefined ? record.at : record.spotOf(column)),
  };
}

/** The kind that a mapping gives an entity: the same for all, or by the word in a column; a word it does not know is noted. */
export function kindIn(
  { cell, spotOf }: OpenRecord,
  { kind, kindFrom }: Pick<PartyMapping, "kind" | "kindFrom">,
  note: NoteIssue,
): EntityKind | undefined {
  const words = cell(kindFrom?.column);
  if (kindFrom === undefined || words === undefined) return kind;
  const known = knownWord(kindFrom.words, words);
  if (known !== undefined) return known;

  const message = `the mapping does not say of what kind ${shownWords(words)} is`;
  note("warning", "unknown-word", spotOf(kindFrom.column), message, "add the word to `kindFrom.words`");
  return undefined;
}

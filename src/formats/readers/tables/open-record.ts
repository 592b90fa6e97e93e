import type { EntityKind } from "../../../model/entity.ts";
import { type NoteIssue, shownWords } from "../tellings/import-issue.ts";
import type { Spot } from "../tellings/telling.ts";
import type { Mapping, PartyMapping } from "./mapping.ts";
import type { CellRecord } from "./records.ts";

/** A record as its mapping sees it: a cell that is empty, or counts as empty, is absent. */
export interface OpenRecord {
  readonly record: CellRecord;
  readonly at: Spot;
  cell(column: string | undefined): string | undefined;
  spotOf(column: string | undefined): Spot;
}

const ESCAPED_FORMULA = /^'(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/;

/** Opens a record for reading by a mapping. */
export function openRecord(record: CellRecord, { empty, escapedFormulas }: Mapping): OpenRecord {
  return {
    record,
    at: record.at,
    cell(column) {
      const words = column === undefined ? undefined : record.cells.get(column);
      if (words === undefined || words.trim() === "" || empty.includes(words)) return undefined;
      return escapedFormulas ? words.replace(ESCAPED_FORMULA, "") : words;
    },
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
  if (Object.hasOwn(kindFrom.words, words)) return kindFrom.words[words];

  const message = `the mapping does not say of what kind ${shownWords(words)} is`;
  note("warning", "unknown-word", spotOf(kindFrom.column), message, "add the word to `kindFrom.words`");
  return undefined;
}

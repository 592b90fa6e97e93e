import { EXPOSURES, type Exposure } from "../../../model/entity.ts";
import { type NoteIssue, shownWords } from "../tellings/import-issue.ts";
import type { Entry, StayedOut } from "../tellings/telling.ts";
import { evenWord } from "./known-word.ts";
import type { Mapping } from "./mapping.ts";
import { kindIn, openRecord } from "./open-record.ts";
import { type Records, recordInWords } from "./records.ts";
import { yesOrNo } from "./yes-or-no.ts";

/**
 * Reads a table of entities by a mapping; one without an id or a kind stays out, and with it the edges that name it.
 * @param stayedOut takes the records of those, in their words
 */
export function entriesOfRecords(
  { file, records }: Records,
  mapping: Mapping,
  note: NoteIssue,
  stayedOut: StayedOut[] = [],
): Entry[] {
  const columns = mapping.entities;
  if (columns === undefined) return [];

  return Array.from(records, (record): Entry[] => {
    const row = openRecord(record, mapping);
    const { cell, at, spotOf } = row;
    const id = cell(columns.id);
    const kind = kindIn(row, columns, note);
    if (id === undefined) {
      note("error", "missing-id", spotOf(columns.id), "the entity has no id", "fill it in; edges refer to it");
      stayedOut.push({ line: at.line, record: recordInWords(record) });
      return [];
    }
    if (kind === undefined) {
      const message = `nothing says of what kind ${shownWords(id)} is`;
      note("error", "unknown-kind", at, message, "give `entities` a `kind`, or the words of its column in `kindFrom`");
      stayedOut.push({ line: at.line, record: recordInWords(record) });
      return [];
    }
    const exposure = cell(columns.exposure);
    const known = EXPOSURES.find((word) => exposure !== undefined && evenWord(word) === evenWord(exposure));
    if (exposure !== undefined && known === undefined) {
      const message = `${shownWords(exposure)} is no degree of exposure (${EXPOSURES.join(", ")})`;
      note("warning", "unknown-word", spotOf(columns.exposure), message, "it was left unknown");
    }
    const namedWord = cell(columns.named);
    const named = namedWord === undefined ? true : yesOrNo(namedWord);
    if (namedWord !== undefined && named === undefined) {
      const message = `${shownWords(namedWord)} does not say whether ${shownWords(id)} is a name`;
      note("warning", "unknown-word", spotOf(columns.named), message, "write true or false; it was taken for a name");
    }
    return [
      {
        id,
        name: cell(columns.name) ?? id,
        kind,
        named: named ?? true,
        description: cell(columns.description),
        exposure: known satisfies Exposure | undefined,
        at: { ...at, file },
      },
    ];
  }).flat();
}

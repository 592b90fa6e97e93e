import { THE_WORK } from "../../../model/id.ts";
import type { Issue } from "../../../model/issue.ts";
import { type NoteIssue, noteIssues, shownWords } from "../tellings/import-issue.ts";
import { readDate } from "../tellings/read-date.ts";
import type { Mention, Reading, StayedOut, Telling, Work } from "../tellings/telling.ts";
import { columnsOfMapping } from "./columns-of-mapping.ts";
import { entriesOfRecords } from "./entries-of-records.ts";
import { isAmong, knownWord } from "./known-word.ts";
import { fileWork, type Mapping, type PartyMapping } from "./mapping.ts";
import { noteUnusedCells } from "./note-unused-cells.ts";
import { kindIn, type OpenRecord, openRecord } from "./open-record.ts";
import { type CellRecord, type Records, recordInWords } from "./records.ts";
import { relationIn } from "./relation-in.ts";
import { repeatedRows } from "./repeated-rows.ts";
import { timeOfRecord } from "./time-of-record.ts";
import { unreadDate } from "./unread-date.ts";
import { type NamedWork, worksOfRecord } from "./works-of-record.ts";

/**
 * Reads records by a mapping: each becomes one telling for each source that it names, or one without a source. Words
 * that the mapping does not know are never guessed: the record stays out, or the words are kept as they stand.
 * @param before what was noted of the file already
 */
export function tellingsOfRecords(
  edges: Records,
  nodes: readonly Records[],
  mapping: Mapping,
  before: readonly Issue[] = [],
): Reading {
  const issues: Issue[] = [...before];
  const note = noteIssues(edges.file, issues);
  const passedOver = noteUnusedCells(edges, columnsOfMapping(mapping, "edges"), manyOfEdges(mapping), note);

  const stayedOut: StayedOut[] = [];
  const entries = nodes.flatMap((table) => {
    const noteOfNodes = noteIssues(table.file, issues);
    passedOver.push(...noteUnusedCells(table, columnsOfMapping(mapping, "entities"), new Set(), noteOfNodes));
    return entriesOfRecords(table, mapping, noteOfNodes, stayedOut);
  });
  const [noted, out] = [issues.length, stayedOut.length];
  const tellings: Reading["tellings"] = {
    *[Symbol.iterator]() {
      // What an earlier going through has noted is noted anew.
      issues.length = noted;
      stayedOut.length = out;
      const noteRepeated = repeatedIds(note);
      const noteSame = repeatedRows(note);
      for (const record of edges.records) {
        const row = openRecord(record, mapping);
        noteRepeated(row, mapping);
        const made = tellingsOf(row, mapping, note);
        if (made.length === 0) stayedOut.push({ line: record.at.line, record: recordInWords(record) });
        else noteSame(row, mapping.claimId);
        yield* made;
      }
    },
  };
  return {
    entries,
    tellings,
    issues,
    sameName: mapping.sameName,
    stayedOut,
    passedOver,
    source: fileWork(mapping),
  };
}

/** Columns of which every value makes a claim of its own. */
const manyOfEdges = (mapping: Mapping): ReadonlySet<string> => {
  const sources = mapping.source === undefined || "is" in mapping.source ? [] : Object.values(mapping.source);
  return new Set([...sources, mapping.quote].filter((column) => typeof column === "string"));
};

/** Two rows of one id are two claims all the same, of which the later is given another id: that must be told. */
function repeatedIds(note: NoteIssue) {
  const lineOf = new Map<string, number>();
  return ({ at, cell, spotOf }: OpenRecord, { claimId }: Mapping): void => {
    const id = cell(claimId);
    if (id === undefined) return;
    const first = lineOf.get(id);
    if (first === undefined) {
      lineOf.set(id, at.line);
      return;
    }
    const message = `the id ${shownWords(id)} stands on line ${first} too`;
    note("warning", "id-twice", spotOf(claimId), message, "its claim was given another id; mend it if it is the same");
  };
}

/** More claims than anybody means by one row. */
const MOST_OF_ONE = 1000;

function tellingsOf(row: OpenRecord, mapping: Mapping, note: NoteIssue): Telling[] {
  const { cell, at, spotOf } = row;
  const relation = relationIn(row, mapping, note);
  const polarity = polarityIn(row, mapping, note);
  if (relation === undefined || polarity === undefined) return [];

  const subjects = mentionsIn(row, mapping.subject, note, relation.subject);
  const objects = mapping.object === undefined ? [] : mentionsIn(row, mapping.object, note, relation.object);
  const value = cell(mapping.value);
  const missing: Mention = { at: spotOf(mapping.object?.name ?? mapping.object?.id) };
  const [from, to] = relation.turned && objects.length > 0 ? [objects, subjects] : [subjects, objects];
  const starts: readonly Mention[] = from.length > 0 ? from : [{ at: spotOf(mapping.subject.name) }];
  const ends: readonly (Mention | undefined)[] = to.length > 0 ? to : [value === undefined ? missing : undefined];
  const denied = polarity === "denies";
  const record = wordsOf(row.record);
  const speaker = speakerIn(row, mapping, note);
  const spoken = spokenIn(row, mapping, note);
  const cue = cell(mapping.cue);
  const statement = cell(mapping.statement);
  const hedges = partsOf(cell(mapping.hedges?.column), mapping.hedges?.separator);
  const time = timeOfRecord(row, mapping, note);
  const place = mapping.place && mentionsIn(row, mapping.place, note)[0];
  const qualifiers = qualifiersIn(row, mapping, relation.role, note);
  const withdrawn = withdrawnIn(row, mapping, note);
  const notes = notesOf(row, mapping, to.length > 0 ? value : undefined);

  const works: readonly NamedWork[] = worksOfRecord(row, mapping, (party) => mentionsIn(row, party, note)[0], note);
  const id = cell(mapping.claimId);
  const sourced: readonly Pick<Telling, "work" | "quote">[] =
    works.length === 0
      ? [{ quote: quoteOf(cell(mapping.quote)) }]
      : works.map(({ work, quote }) => ({ work, quote: quoteOf(quote) }));
  const made = starts.length * ends.length * sourced.length;
  if (made > MOST_OF_ONE) {
    note("error", "too-many", at, `the row would make ${made} claims`, "write a row for each pair of its ends");
    return [];
  }
  // Field by field: one object spread into another, row after row, takes longer than all that is in it.
  const { predicate } = relation;
  const tellings: Telling[] = [];
  for (const subject of starts)
    for (const object of ends)
      for (const { work, quote } of sourced)
        tellings.push({
          at,
          id,
          subject,
          predicate,
          object,
          value: object === undefined ? value : undefined,
          denied,
          work,
          quote,
          record,
          speaker,
          spokenIn: spoken,
          cue,
          statement,
          hedges,
          time,
          place,
          qualifiers,
          withdrawn,
          notes,
        });
  return tellings;
}

/** Apart, so that nothing of the row but its record is kept for whoever asks for its words. */
const wordsOf = (record: CellRecord) => (): string => recordInWords(record);

/** What is kept in the claim's note: the columns that are to stand there, and a value beside an end. */
function notesOf(row: OpenRecord, { notes, value: column }: Mapping, value: string | undefined): string[] {
  const kept = value === undefined ? [] : [`${column}: ${value}`];
  for (const name of notes) for (const words of row.all(name)) kept.push(`${name}: ${words}`);
  return kept;
}

const quoteOf = (exact: string | undefined): Telling["quote"] => (exact === undefined ? undefined : { exact });

function speakerIn(row: OpenRecord, { speaker, ownVoice }: Mapping, note: NoteIssue): Telling["speaker"] {
  const words = row.cell(ownVoice?.column);
  if (ownVoice !== undefined && words !== undefined) {
    if (isAmong(ownVoice.words, words)) return THE_WORK;
    // In the speaker's own column any other word is a name.
    const isName = [speaker?.name, speaker?.id].includes(ownVoice.column);
    if (!isName && !isAmong(ownVoice.others, words)) {
      const message = `the mapping does not say whether ${shownWords(words)} means that the work itself speaks`;
      const mend = "add the word to `ownVoice.words` or to `ownVoice.others`; it was taken for one of the others";
      note("warning", "unknown-word", row.spotOf(ownVoice.column), message, mend);
    }
  }
  return speaker && mentionsIn(row, speaker, note)[0];
}

function withdrawnIn({ cell, spotOf }: OpenRecord, { withdrawn }: Mapping, note: NoteIssue): boolean {
  const words = cell(withdrawn?.column);
  if (withdrawn === undefined || words === undefined) return false;
  if (isAmong(withdrawn.words, words)) return true;
  if (isAmong(withdrawn.others, words)) return false;

  const message = `the mapping does not say whether ${shownWords(words)} means that it was withdrawn`;
  const mend = "add the word to `withdrawn.words` or to `withdrawn.others`; it was taken to stand";
  note("warning", "unknown-word", spotOf(withdrawn.column), message, mend);
  return false;
}

function spokenIn({ cell, spotOf }: OpenRecord, mapping: Mapping, note: NoteIssue): Work | undefined {
  const columns = mapping.spokenIn;
  const [id, title, url, day] = [columns?.id, columns?.title, columns?.url, columns?.published].map(cell);
  if ([id, title, url].every((words) => words === undefined)) {
    if (day !== undefined) {
      const message = `the date ${shownWords(day)} is that of a work of which the row says no more`;
      note("warning", "not-used", spotOf(columns?.published), message, "name the work by its title or address");
    }
    return undefined;
  }
  const at = spotOf(columns?.id ?? columns?.title ?? columns?.url);
  const published = day === undefined ? undefined : readDate(day, mapping.dates);
  if (day === undefined || published !== undefined) return { id, title, url, published, at };
  const { message, mend } = unreadDate(day, mapping.dates);
  const unread = { words: `Date as recorded: ${day}`, at: spotOf(columns?.published), message };
  return { id, title, url, notes: [{ ...unread, mend: `${mend}; it was kept in the source's note` }], at };
}

function polarityIn(
  { cell, spotOf }: OpenRecord,
  { polarity }: Mapping,
  note: NoteIssue,
): "asserts" | "denies" | undefined {
  const words = cell(polarity?.column);
  if (polarity === undefined || words === undefined) return "asserts";
  const known = knownWord(polarity.words, words);
  if (known !== undefined) return known;

  const message = `the mapping does not say whether ${shownWords(words)} asserts or denies`;
  note("error", "unknown-polarity", spotOf(polarity.column), message, "add the word to `polarity.words`");
  return undefined;
}

/** Whom a record names: one, or where the mapping has a separator all in the cell. */
function mentionsIn(row: OpenRecord, party: PartyMapping, note: NoteIssue, kind?: Mention["kind"]): Mention[] {
  const at = row.spotOf(party.name ?? party.id);
  if (party.is !== undefined) return [{ name: party.is, kind: kind ?? kindIn(row, party, note), at }];

  if (party.separator === undefined) {
    const [id, name] = [row.cell(party.id), row.cell(party.name)?.trim()];
    return id === undefined && name === undefined ? [] : [{ id, name, kind: kind ?? kindIn(row, party, note), at }];
  }
  const ids = partsOf(row.cell(party.id), party.separator);
  const names = partsOf(row.cell(party.name)?.trim(), party.separator);
  const count = Math.max(ids.length, names.length);
  if (count === 0) return [];
  const known = kind ?? kindIn(row, party, note);
  if (ids.length > 0 && names.length > 0 && ids.length !== names.length) {
    const message = `there are ${ids.length} ids and ${names.length} names`;
    note(
      "warning",
      "not-used",
      at,
      `${message}: ${names.map(shownWords).join(", ")}`,
      "give each its own; the ids were taken",
    );
    return ids.map((id) => ({ id, kind: known, at }));
  }
  return Array.from({ length: count }, (_, i) => ({ id: ids[i], name: names[i], kind: known, at }));
}

/** A number that a spreadsheet has cut short: what stood behind the digits shown is gone. */
const SCIENTIFIC = /^[+-]?\d+([.,]\d+)?e[+-]?\d+$/i;

function qualifiersIn(
  { cell, spotOf }: OpenRecord,
  mapping: Mapping,
  role: string | undefined,
  note: NoteIssue,
): Record<string, string> {
  const qualifiers: Record<string, string> = role === undefined ? {} : { role };
  for (const [name, column] of Object.entries(mapping.qualifiers)) {
    const words = cell(column);
    if (words === undefined) continue;
    if (SCIENTIFIC.test(words.trim())) {
      const message = `${shownWords(words)} is how a spreadsheet shortens a number; further digits may be lost`;
      const mend = "it was kept as it stands; write the amount out in the sheet";
      note("warning", "kept-raw", spotOf(column), message, mend);
    }
    qualifiers[name] = words;
  }
  return qualifiers;
}

const partsOf = (words: string | undefined, separator: string | undefined): string[] =>
  words === undefined
    ? []
    : separator === undefined
      ? [words]
      : words
          .split(separator)
          .map((part) => part.trim())
          .filter((part) => part !== "");

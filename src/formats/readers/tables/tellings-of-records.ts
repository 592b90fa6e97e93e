import { timeBounds } from "../../../model/edtf-time.ts";
import { THE_WORK } from "../../../model/id.ts";
import type { Issue } from "../../../model/issue.ts";
import type { PredicateId } from "../../../model/predicate.ts";
import { type NoteIssue, noteIssues, shownWords } from "../tellings/import-issue.ts";
import { readDate } from "../tellings/read-date.ts";
import type { Mention, Reading, Telling, Work } from "../tellings/telling.ts";
import { columnsOfMapping, type NamedColumn } from "./columns-of-mapping.ts";
import { entriesOfRecords } from "./entries-of-records.ts";
import type { Mapping, PartyMapping } from "./mapping.ts";
import { kindIn, type OpenRecord, openRecord } from "./open-record.ts";
import { type Records, recordInWords } from "./records.ts";
import { unreadDate } from "./unread-date.ts";
import { type NamedWork, worksOfRecord } from "./works-of-record.ts";

/**
 * Reads records by a mapping: each becomes one telling for each source that it names, or one without a source. Words
 * that the mapping does not know are never guessed: the record stays out, or the words are kept as they stand.
 */
export function tellingsOfRecords(edges: Records, nodes: Records | undefined, mapping: Mapping): Reading {
  const issues: Issue[] = [];
  const note = noteIssues(edges.file, issues);
  noteUnusedColumns(edges, columnsOfMapping(mapping, "edges"), note);

  const noteOfNodes = noteIssues(nodes?.file ?? edges.file, issues);
  if (nodes !== undefined) noteUnusedColumns(nodes, columnsOfMapping(mapping, "entities"), noteOfNodes);
  const entries = nodes === undefined ? [] : entriesOfRecords(nodes, mapping, noteOfNodes);
  const noteRepeated = repeatedIds(note);
  const tellings = edges.records.flatMap((record) => {
    const row = openRecord(record, mapping);
    noteRepeated(row, mapping);
    return tellingsOf(row, mapping, note);
  });
  return { entries, tellings, issues, sameName: mapping.sameName };
}

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

function tellingsOf(row: OpenRecord, mapping: Mapping, note: NoteIssue): Telling[] {
  const { cell, at, spotOf } = row;
  const relation = relationIn(row, mapping, note);
  const polarity = polarityIn(row, mapping, note);
  if (relation === undefined || polarity === undefined) return [];

  const subject = mentionIn(row, mapping.subject, note, relation.subject) ?? { at: spotOf(mapping.subject.name) };
  const object = mapping.object && mentionIn(row, mapping.object, note, relation.object);
  const value = cell(mapping.value);
  const [from, to] = relation.turned && object !== undefined ? [object, subject] : [subject, object];
  const qualifiers = qualifiersIn(row, mapping, relation.role, note);
  const telling = {
    at,
    subject: from,
    predicate: relation.predicate,
    object: to ?? (value === undefined ? { at: spotOf(mapping.object?.name ?? mapping.object?.id) } : undefined),
    value,
    denied: polarity === "denies",
    record: recordInWords(row.record),
    speaker: speakerIn(row, mapping, note),
    spokenIn: spokenIn(row, mapping, note),
    cue: cell(mapping.cue),
    statement: cell(mapping.statement),
    hedges: partsOf(cell(mapping.hedges?.column), mapping.hedges?.separator),
    time: timeIn(row, mapping, note),
    place: mapping.place && mentionIn(row, mapping.place, note),
    qualifiers,
    withdrawn: mapping.withdrawn?.words.includes(cell(mapping.withdrawn.column) ?? "") ?? false,
    notes: mapping.notes.flatMap((column) => (cell(column) === undefined ? [] : [`${column}: ${cell(column)}`])),
  } satisfies Omit<Telling, "id">;

  const works: readonly NamedWork[] = worksOfRecord(row, mapping, (party) => mentionIn(row, party, note), note);
  const id = cell(mapping.claimId);
  if (works.length === 0) return [{ ...telling, id }];
  return works.map(({ work, quote }) => ({
    ...telling,
    id,
    work,
    quote: quote === undefined ? undefined : { exact: quote },
  }));
}

function speakerIn(row: OpenRecord, { speaker, ownVoice }: Mapping, note: NoteIssue): Telling["speaker"] {
  if (ownVoice?.words.includes(row.cell(ownVoice.column) ?? "")) return THE_WORK;
  return speaker && mentionIn(row, speaker, note);
}

function spokenIn({ cell, spotOf }: OpenRecord, mapping: Mapping, note: NoteIssue): Work | undefined {
  const columns = mapping.spokenIn;
  const [id, title, url, day] = [columns?.id, columns?.title, columns?.url, columns?.published].map(cell);
  if ([id, title, url].every((words) => words === undefined)) return undefined;

  const at = spotOf(columns?.id ?? columns?.title ?? columns?.url);
  const published = day === undefined ? undefined : readDate(day, mapping.dates);
  if (day === undefined || published !== undefined) return { id, title, url, published, at };
  const { message, mend } = unreadDate(day, mapping.dates);
  note("warning", "kept-raw", spotOf(columns?.published), message, `${mend}; it was kept in the source's note`);
  return { id, title, url, notes: [`Date as recorded: ${day}`], at };
}

interface Relation {
  readonly predicate: PredicateId;
  readonly role?: string | undefined;
  readonly turned: boolean;
  readonly subject?: Mention["kind"];
  readonly object?: Mention["kind"];
}

function relationIn({ cell, spotOf }: OpenRecord, { relation }: Mapping, note: NoteIssue): Relation | undefined {
  const words = cell(relation.column);
  const known = words !== undefined && Object.hasOwn(relation.words, words) ? relation.words[words] : undefined;
  const predicate = known?.predicate ?? relation.otherwise;
  if (predicate === undefined) {
    const message = `the mapping has no predicate for the relation ${shownWords(words ?? "")}`;
    const mend = "add the words to `relation.words`, or a predicate for all others in `relation.otherwise`";
    note("error", "unknown-relation", spotOf(relation.column), message, mend);
    return undefined;
  }
  return { turned: false, ...known, predicate, role: words === predicate ? undefined : words };
}

function polarityIn(
  { cell, spotOf }: OpenRecord,
  { polarity }: Mapping,
  note: NoteIssue,
): "asserts" | "denies" | undefined {
  const words = cell(polarity?.column);
  if (polarity === undefined || words === undefined) return "asserts";
  if (Object.hasOwn(polarity.words, words)) return polarity.words[words];

  const message = `the mapping does not say whether ${shownWords(words)} asserts or denies`;
  note("error", "unknown-polarity", spotOf(polarity.column), message, "add the word to `polarity.words`");
  return undefined;
}

function mentionIn(row: OpenRecord, party: PartyMapping, note: NoteIssue, kind?: Mention["kind"]): Mention | undefined {
  const id = row.cell(party.id);
  const name = row.cell(party.name)?.trim();
  if (id === undefined && name === undefined) return undefined;
  return { id, name, kind: kind ?? kindIn(row, party, note), at: row.spotOf(party.name ?? party.id) };
}

/** A column of EDTF is read as that and nothing else; only without one are the words themselves read. */
function timeIn({ cell, spotOf }: OpenRecord, { time, dates }: Mapping, note: NoteIssue): Telling["time"] {
  const exact = cell(time?.edtf);
  const raw = cell(time?.raw) ?? exact;
  if (time === undefined || raw === undefined) return undefined;

  const edtf = time.edtf === undefined ? readDate(raw, dates) : exact && timeBounds(exact) && exact;
  if (edtf === undefined && (time.edtf === undefined || exact !== undefined)) {
    const { message, mend } =
      exact === undefined
        ? unreadDate(raw, dates)
        : { message: `${shownWords(exact)} is no EDTF`, mend: "write it as 2015-03-25" };
    const kept = `${mend}; the time was kept in its own words`;
    note("warning", "kept-raw", spotOf(time.edtf ?? time.raw), message, kept);
  }
  return { raw, edtf };
}

/** A number that a spreadsheet has cut short: what stood behind the digits shown is gone. */
const SCIENTIFIC = /^[+-]?\d+(\.\d+)?e[+-]?\d+$/i;

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
      note(
        "warning",
        "kept-raw",
        spotOf(column),
        message,
        "it was kept as it stands; write the amount out in the sheet",
      );
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

function noteUnusedColumns({ columns, records }: Records, named: readonly NamedColumn[], note: NoteIssue): void {
  const used = new Set(named.map(({ column }) => column));
  for (const column of columns.filter((name) => !used.has(name))) {
    const filled = records.filter(({ cells }) => (cells.get(column) ?? "").trim() !== "");
    const [first] = filled;
    if (first === undefined) continue;
    const message = `the mapping does not use the column "${column}", which is filled in ${filled.length} of ${records.length} records`;
    note(
      "warning",
      "unused-column",
      first.spotOf(column),
      message,
      "give it a place in the mapping, put it among `notes`, or among `ignore`",
    );
  }
}

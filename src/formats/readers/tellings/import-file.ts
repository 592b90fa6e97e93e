import { wholeFileIssue } from "../../../case-file/whole-file-issue.ts";
import type { CaseHeader, CaseRecords } from "../../../model/case.ts";
import type { SourceId } from "../../../model/id.ts";
import type { Issue } from "../../../model/issue.ts";
import { type GivenText, MAX_BYTES_IN_PIECES, MAX_IMPORT_LENGTH, type Reader, type ReaderInput } from "../reader.ts";
import { draftClaims } from "./draft-claims.ts";
import { fileSource, withFileSource } from "./file-source.ts";
import { formatOf } from "./format-of.ts";
import { type ImportReport, importReport } from "./import-report.ts";
import { inWhole, type RecordsRead } from "./records-read.ts";
import type { Reading } from "./telling.ts";

/**
 * A case made of somebody's file, with the report on what was left out or kept as it stands; or why there is none, what
 * matters most first, and the same report.
 */
export type Imported = MadeOf<CaseRecords> | NotImported;

/** The same, of which the claims are made whenever they are gone through. */
export type ImportedInPieces = MadeOf<RecordsRead> | NotImported;

interface MadeOf<Records> {
  readonly ok: true;
  readonly report: ImportReport;
  readonly records: Records;
  readonly texts: ReadonlyMap<SourceId, string>;
}

interface NotImported {
  readonly ok: false;
  readonly report: ImportReport;
  readonly issues: readonly Issue[];
}

/**
 * Reads somebody's file into a case that every check accepts. Never throws on data: a file that cannot be taken apart,
 * that is too long, or of which no edge can become a claim gives the issues that say so.
 */
export function importFile(reader: Reader, input: ReaderInput, header: CaseHeader): Imported {
  const imported = importInPieces(reader, input, header);
  return imported.ok ? { ...imported, records: inWhole(imported.records) } : imported;
}

/** Reads a file as `importFile` does, and holds no more of a large case than it must. */
export function importInPieces(reader: Reader, input: ReaderInput, header: CaseHeader): ImportedInPieces {
  const { file } = input;
  const nothing = (issues: readonly Issue[], beside: Pick<Reading, "stayedOut" | "passedOver"> = {}): NotImported => {
    const other = formatOf(input.text);
    const known = other === undefined || other === reader.id ? [] : [otherFormat(file, other)];
    const all = [...known, ...issues].sort((a, b) => Number(a.severity !== "error") - Number(b.severity !== "error"));
    return { ok: false, issues: all, report: importReport(reader.id, file, undefined, all, beside) };
  };
  const tooLong =
    lengthBeyond(input, reader.inPieces && typeof input.text !== "string" ? MAX_BYTES_IN_PIECES : MAX_IMPORT_LENGTH) ??
    [input.mapping, ...(input.entities ?? [])]
      .map((part) => part && lengthBeyond(part, MAX_IMPORT_LENGTH))
      .find((issue) => issue !== undefined);
  if (tooLong !== undefined) return nothing([tooLong]);
  if (input.entities !== undefined && reader.entities === undefined) {
    const message = `${reader.id} holds its entities itself, and takes no table of them`;
    return nothing([wholeFileIssue(file, "not-taken", message, "leave --entities out")]);
  }
  if (input.mapping !== undefined && reader.mapping === "none") {
    const message = `${reader.id} takes no mapping`;
    return nothing([wholeFileIssue(file, "not-taken", message, "leave --map out")]);
  }
  const read = reader.read(input);
  if (!read.ok) return nothing(read.issues);

  if (read.whole !== undefined) {
    const { records, texts, issues } = read.whole;
    const { id } = header;
    const own = { ...records, header: { ...records.header, id } };
    return { ok: true, records: own, texts, report: importReport(reader.id, file, own, issues) };
  }
  const source = input.source === undefined ? read.reading.source : fileSource(input.source);
  const reading = { ...read.reading, tellings: withFileSource(read.reading.tellings, source) };
  const { records, texts, issues, stayedOut, told } = draftClaims(file, header, reading);
  const all = [...reading.issues, ...issues].sort(byPlace);
  const outside = [...(reading.stayedOut ?? []), ...stayedOut].sort((a, b) => a.line - b.line);
  const beside = { stayedOut: outside, passedOver: reading.passedOver };
  if (records.claims.length > 0)
    return { ok: true, records, texts, report: importReport(reader.id, file, records, all, beside) };

  const [message, mend] =
    told > 0
      ? [told === 1 ? "its one edge cannot become a claim" : `of ${told} edges, none can become a claim`, MEND]
      : all.length > 0
        ? ["nothing in it can become a claim", MEND]
        : ["it holds nothing that could become a claim", "see whether it is the file that you mean"];
  return nothing([wholeFileIssue(file, "no-claims", message, mend), ...all], beside);
}

/** That a file is longer than is read, if it is. */
function lengthBeyond({ file, text }: GivenText, most: number): Issue | undefined {
  const [length, unit] = typeof text === "string" ? [text.length, "characters"] : [text.bytes, "bytes"];
  if (length <= most) return undefined;
  return wholeFileIssue(file, "too-large", `it is ${length} ${unit} long; at most ${most} are read`, "split it");
}

const MEND = "see what is said of each below";

const otherFormat = (file: string, other: string): Issue =>
  wholeFileIssue(file, "other-format", `by its first words it is of the format ${other}`, `try --from ${other}`);

const byPlace = (a: Issue, b: Issue): number => a.where.line - b.where.line || a.where.column - b.where.column;

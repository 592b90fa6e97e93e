import { wholeFileIssue } from "../../../case-file/whole-file-issue.ts";
import type { CaseHeader } from "../../../model/case.ts";
import type { Issue } from "../../../model/issue.ts";
import { MAX_IMPORT_LENGTH, type Reader, type ReaderInput } from "../reader.ts";
import { draftClaims, type ImportedDraft } from "./draft-claims.ts";
import { type ImportReport, importReport } from "./import-report.ts";

/** A case made of somebody's file, with the report on what was left out or kept as it stands; or why there is none. */
export type Imported =
  | ({ readonly ok: true; readonly report: ImportReport } & Pick<ImportedDraft, "records" | "texts">)
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads somebody's file into a case that every check accepts. Never throws on data: a file that cannot be taken apart,
 * that is too long, or of which no edge can become a claim gives the issues that say so.
 */
export function importFile(reader: Reader, input: ReaderInput, header: CaseHeader): Imported {
  for (const part of [input, input.mapping, input.entities]) {
    if (part === undefined || part.text.length <= MAX_IMPORT_LENGTH) continue;
    const message = `it is ${part.text.length} characters long; at most ${MAX_IMPORT_LENGTH} are read`;
    return { ok: false, issues: [wholeFileIssue(part.file, "too-large", message, "split it")] };
  }
  const read = reader.read(input);
  if (!read.ok) return read;

  const { records, texts, issues } = draftClaims(input.file, header, read.reading);
  const all = [...read.reading.issues, ...issues].sort(byPlace);
  if (records.claims.length === 0) {
    const { length } = read.reading.tellings;
    const [message, mend] =
      length > 0
        ? [`of ${length} edges, none can become a claim`, "see what is said of each"]
        : all.length > 0
          ? ["nothing in it can become a claim", "see what is said of each part"]
          : ["it holds nothing that could become a claim", "see whether it is the file that you mean"];
    return { ok: false, issues: [...all, wholeFileIssue(input.file, "no-claims", message, mend)] };
  }
  return { ok: true, records, texts, report: importReport(reader.id, input.file, records, all) };
}

const byPlace = (a: Issue, b: Issue): number => a.where.line - b.where.line || a.where.column - b.where.column;

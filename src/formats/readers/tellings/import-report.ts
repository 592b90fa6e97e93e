import type { CaseRecords } from "../../../model/case.ts";
import type { Issue } from "../../../model/issue.ts";

/** What an import made, and everything that it did not: nothing is lost in silence. Lines and columns are those of the file that was read. */
export interface ImportReport {
  readonly format: string;
  readonly file: string;
  readonly made: { readonly entities: number; readonly sources: number; readonly claims: number };
  /** Edges that name no source: they are in no graph until somebody finds one. */
  readonly withoutSource: readonly Issue[];
  /** What else stayed out, and why. */
  readonly leftOut: readonly Issue[];
  /** What is in the case as it stood, because it could not be read in one way only. */
  readonly keptAsItStands: readonly Issue[];
}

/** Sorts what was noted on the way into a report. */
export function importReport(
  format: string,
  file: string,
  records: CaseRecords,
  issues: readonly Issue[],
): ImportReport {
  const { entities, sources, claims } = records;
  return {
    format,
    file,
    made: { entities: entities.length, sources: sources.length, claims: claims.length },
    withoutSource: issues.filter(({ code }) => code === "without-source"),
    leftOut: issues.filter(({ code, severity }) => severity === "error" && code !== "without-source"),
    keptAsItStands: issues.filter(({ severity }) => severity !== "error"),
  };
}

import type { Issue } from "../../../model/issue.ts";
import type { RecordsRead } from "./records-read.ts";
import type { Reading, StayedOut } from "./telling.ts";

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
  /** Which mentions were taken for one entity by their name alone, or kept apart. */
  readonly byName: readonly Issue[];
  /** The records that made no claim, whole and in the file's own words. */
  readonly stayedOut: readonly StayedOut[];
  /** Of the records that were used, what was not, line by line; the notes above say of what sort it is. */
  readonly passedOver: readonly StayedOut[];
}

const BY_NAME: ReadonlySet<string> = new Set(["one-by-name", "apart-by-name", "kinds-by-name"]);

/** Sorts what was noted on the way into a report. */
export function importReport(
  format: string,
  file: string,
  records: Pick<RecordsRead, "entities" | "sources" | "claims"> | undefined,
  issues: readonly Issue[],
  { stayedOut = [], passedOver = [] }: Pick<Reading, "stayedOut" | "passedOver"> = {},
): ImportReport {
  return {
    format,
    file,
    made: {
      entities: records?.entities.length ?? 0,
      sources: records?.sources.length ?? 0,
      claims: records?.claims.length ?? 0,
    },
    withoutSource: issues.filter(({ code }) => code === "without-source"),
    leftOut: issues.filter(({ code, severity }) => severity === "error" && code !== "without-source"),
    keptAsItStands: issues.filter(({ code, severity }) => severity !== "error" && !BY_NAME.has(code)),
    byName: issues.filter(({ code }) => BY_NAME.has(code)),
    stayedOut: stayedOut,
    passedOver: passedOver,
  };
}

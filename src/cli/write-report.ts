import { writeFileWhole } from "../case-file/on-disk/write-file-whole.ts";

/** What there may be to say: what a format lost, and what redaction did. */
export type ReportKind = "loss" | "redaction";

/** Where a report lies: beside what it is about, under its whole name. */
export const reportPath = (about: string, kind: ReportKind): string => `${withoutEndingSlash(about)}.${kind}.json`;

/**
 * Writes what there is to say about a file or folder beside it, under its whole name, so that no two exports of one case
 * share a report: case.gexf has case.gexf.loss.json.
 * @returns the path written
 */
export async function writeReport(about: string, kind: ReportKind, report: readonly object[]): Promise<string> {
  const path = reportPath(about, kind);
  await writeFileWhole(path, [`${JSON.stringify(report, null, 2)}\n`]);
  return path;
}

/** A folder's name as one types it may end in a slash. */
export const withoutEndingSlash = (path: string): string => path.replace(/[\\/]+$/, "");

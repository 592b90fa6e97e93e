import { writeFileWhole } from "../case-file/on-disk/write-file-whole.ts";

/**
 * Writes what there is to say about a file or folder beside it, under its whole name, so that no two exports of one case
 * share a report: case.gexf has case.gexf.loss.json.
 * @returns the path written
 */
export async function writeReport(
  about: string,
  kind: "loss" | "redaction",
  report: readonly object[],
): Promise<string> {
  const path = `${withoutEndingSlash(about)}.${kind}.json`;
  await writeFileWhole(path, [`${JSON.stringify(report, null, 2)}\n`]);
  return path;
}

/** A folder's name as one types it may end in a slash. */
export const withoutEndingSlash = (path: string): string => path.replace(/[\\/]+$/, "");

import { lstat } from "node:fs/promises";
import { z } from "zod";
import { readRegularFile } from "../../case-file/on-disk/read-regular-file.ts";
import { CommandFailure } from "../command-failure.ts";
import { outputAt } from "../output/output-at.ts";
import { printable } from "../terminal.ts";

const LARGEST_REPORT = 512 * 1024 * 1024;

/** What every report of an import has said of a file, and hardly anything else. */
const ReportSchema = z.object({
  format: z.string(),
  file: z.string(),
  made: z.object({ entities: z.number(), sources: z.number(), claims: z.number() }),
  withoutSource: z.array(z.unknown()),
  leftOut: z.array(z.unknown()),
});

/** Whether a file is what an earlier import said of a file, and may be said anew; whatever else is there is somebody's. */
export async function isImportReport(path: string): Promise<boolean> {
  const read = await readRegularFile(path, LARGEST_REPORT);
  if (!read.ok) return false;
  try {
    return ReportSchema.safeParse(JSON.parse(new TextDecoder().decode(read.bytes))).success;
  } catch {
    return false;
  }
}

/**
 * Where what an import says of a file goes: beside the case that it makes. What an earlier import said there is said anew;
 * whatever else has that name is somebody's, a folder too, and is refused before any work is done.
 * @throws CommandFailure where nothing may be written there
 */
export async function importReportAt(name: string): Promise<string> {
  const path = `${name}.import.json`;
  await outputAt(path, true);
  const isThere = await lstat(path).then(
    () => true,
    () => false,
  );
  if (!isThere || (await isImportReport(path))) return path;
  throw new CommandFailure(
    2,
    `${printable(path)}, where the report of the import goes, is there already and is no such report; give the case another name with -o, or move that away.`,
  );
}

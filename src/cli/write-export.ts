import { readdir, rename, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { partBeside } from "../case-file/on-disk/part-beside.ts";
import { writeFileWhole } from "../case-file/on-disk/write-file-whole.ts";
import { SaysWhoError } from "../errors.ts";
import type { ExportPart, Format } from "../formats/format.ts";
import { asLoss, lossesOf } from "../formats/loss/losses-of.ts";
import type { LeaveAsked } from "../graph/gate/leave-terms.ts";
import type { StayedBehind } from "../graph/gate/stayed-behind.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { CommandFailure } from "./command-failure.ts";
import { withoutEndingSlash, writeReport } from "./write-report.ts";

/** Where an export goes when nobody says: into the folder one is in, named after the case. */
export const usualOutput = ({ id, extension }: Format, caseId: string): string =>
  extension === "" ? `${caseId}-${id}` : `${caseId}.${extension}`;

/** What was asked of the gate, and what of the case had stayed behind before. */
export interface Leaving {
  readonly asked?: LeaveAsked;
  readonly stayed?: readonly StayedBehind[];
}

/**
 * Writes a case in a format, each file or folder whole or not at all, and the loss report FILE.loss.json beside it.
 * @returns the paths written: the file or folder itself first.
 * @throws CommandFailure where a folder should be written over something; SaysWhoError `file-unwritable`
 */
export async function writeExport(
  format: Format,
  table: ClaimTable,
  output: string,
  { asked = {}, stayed = [] }: Leaving = {},
): Promise<string[]> {
  const isFolder = format.extension === "";
  const stem = isFolder ? withoutEndingSlash(output) : output.replace(/\.[^./\\]*$/, "");
  const parts = format.write(table, asked);
  const paths = isFolder ? [await writeFolder(stem, parts)] : await writeFiles(output, stem, parts);

  const losses = [...lossesOf(format, table, asked), ...stayed.map(asLoss)];
  if (losses.length > 0) paths.push(await writeReport(output, "loss", losses));
  return paths;
}

async function writeFiles(output: string, stem: string, parts: Iterable<ExportPart>): Promise<string[]> {
  const paths: string[] = [];
  for (const { suffix, chunks } of parts) {
    const path = suffix === "" ? output : `${stem}${suffix}`;
    await writeFileWhole(path, chunks);
    paths.push(path);
  }
  return paths;
}

/** Everything goes into a folder beside, which then takes the name; so nothing of anybody's is ever written over. */
async function writeFolder(folder: string, parts: Iterable<ExportPart>): Promise<string> {
  const found = await readdir(folder).catch((error: NodeJS.ErrnoException) => error.code);
  if (found !== "ENOENT" && !(Array.isArray(found) && found.length === 0)) {
    throw new CommandFailure(
      2,
      `${folder} is there and is no empty folder; name a new one with -o, or empty it first.`,
    );
  }

  const beside = await partBeside(folder);
  try {
    for (const { suffix, chunks } of parts) await writeFileWhole(join(beside, suffix), chunks);
    if (found !== "ENOENT") await rmdir(folder);
    await rename(beside, folder);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw new SaysWhoError("file-unwritable", `${folder} could not be written`, { cause: error });
  }
  return folder;
}

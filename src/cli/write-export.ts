import { readdir, rm } from "node:fs/promises";
import { apartFromDevices } from "../case-file/file-names.ts";
import type { ExportAsked, Format } from "../formats/format.ts";
import type { Loss } from "../formats/loss/loss.ts";
import { asLoss, lossesOf } from "../formats/loss/losses-of.ts";
import type { StayedBehind } from "../graph/gate/stayed-behind.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { CommandFailure } from "./command-failure.ts";
import { outputAt } from "./output/output-at.ts";
import { writeFolder } from "./output/write-folder.ts";
import { writeOutput } from "./output/write-output.ts";
import { printable } from "./terminal.ts";
import { type ReportKind, reportPath, withoutEndingSlash, writeReport } from "./write-report.ts";

/** Where an export goes when nobody says: into the folder one is in, named after the case. */
export const usualOutput = ({ id, extension }: Format, caseId: string): string =>
  apartFromDevices(extension === "" ? `${caseId}-${id}` : `${caseId}.${extension}`);

/** What was asked of the export, what of the case had stayed behind before, and what a command line says of the writing. */
export interface Leaving {
  readonly asked?: ExportAsked;
  readonly stayed?: readonly StayedBehind[];
  /** What else whoever reads the export must know; it stands in the loss report. */
  readonly further?: readonly Loss[];
  /** What was taken out and replaced, for a report of its own. */
  readonly redaction?: readonly object[];
  /** Whether files that are there may be written over. */
  readonly force?: boolean;
  /** Told what a report would say where none can lie beside: the export goes into a pipe or a device. */
  readonly tell?: (report: string) => void;
}

/**
 * Writes a case in a format, each file or folder whole or not at all, and the loss report FILE.loss.json beside it.
 * Whether all of it may be written there is asked before any of it is.
 * @returns the paths written: the file or folder itself first.
 * @throws CommandFailure where something should be written over, or into a case; SaysWhoError `file-unwritable`
 */
export async function writeExport(
  format: Format,
  table: ClaimTable,
  output: string,
  { asked = {}, stayed = [], further = [], redaction, force, tell }: Leaving = {},
): Promise<string[]> {
  const losses = [...lossesOf(format, table, asked), ...stayed.map(asLoss), ...further];
  const reports: readonly Report[] = [
    ...(losses.length > 0 ? [{ kind: "loss", entries: losses } as const] : []),
    ...(redaction !== undefined ? [{ kind: "redaction", entries: redaction } as const] : []),
  ];

  if (format.extension === "") {
    const folder = withoutEndingSlash(output);
    await outputAt(folder, true);
    for (const { kind } of reports) await outputAt(reportPath(output, kind), force);
    await refuseFull(folder);
    // Nothing is ever written over a folder, so what is to be said of it is there before it.
    const said: string[] = [];
    try {
      for (const { kind, entries } of reports) said.push(await writeReport(output, kind, entries));
      return [await writeFolder(folder, format.write(table, asked)), ...said];
    } catch (error) {
      // A folder that is there all the same needs its report.
      const isThere = (await readdir(folder).catch(() => [])).length > 0;
      if (!isThere) for (const path of said) await rm(path, { force: true }).catch(() => undefined);
      throw error;
    }
  }

  const parts = [...format.write(table, asked)];
  const stem = output.replace(/\.[^./\\]*$/, "");
  const main = await outputAt(output, force);
  if (main.into === "stream" && parts.length > 1) {
    throw new CommandFailure(2, `${format.label} is several files, which no pipe holds; name a file with -o.`);
  }
  const outputs = [];
  for (const part of parts) {
    const path = part.suffix === "" ? output : `${stem}${part.suffix}`;
    outputs.push({ path, chunks: part.chunks, to: part.suffix === "" ? main : await outputAt(path, force) });
  }
  if (main.into === "file") for (const { kind } of reports) await outputAt(reportPath(output, kind), force);

  for (const { to, chunks } of outputs) await writeOutput(to, chunks);
  const paths = outputs.map(({ path }) => path);
  for (const { kind, entries } of reports) {
    if (main.into === "file") paths.push(await writeReport(output, kind, entries));
    else tell?.(printable(JSON.stringify({ [kind]: entries })));
  }
  return paths;
}

interface Report {
  readonly kind: ReportKind;
  readonly entries: readonly object[];
}

/** Refuses what is no new or empty folder, before anything is written beside it: that may be the report of an earlier export. */
async function refuseFull(folder: string): Promise<void> {
  const found = await readdir(folder).catch((error: NodeJS.ErrnoException) => error.code);
  if (found === "ENOENT" || (Array.isArray(found) && found.length === 0)) return;
  throw new CommandFailure(2, `${folder} is there and is no empty folder; name a new one with -o, or empty it first.`);
}

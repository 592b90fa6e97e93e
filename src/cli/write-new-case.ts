import { mkdir, readdir, rename, rm, rmdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { textPathOf } from "../case-file/case-folder.ts";
import type { CaseForm, StreamedCase } from "../case-file/format-case.ts";
import { partBeside } from "../case-file/on-disk/part-beside.ts";
import { writeCaseFolder } from "../case-file/on-disk/write-case-folder.ts";
import { writeFileWhole } from "../case-file/on-disk/write-file-whole.ts";
import { SaysWhoError } from "../errors.ts";
import type { SourceId } from "../model/id.ts";
import { CommandFailure } from "./command-failure.ts";
import { outputAt } from "./output/output-at.ts";
import { unreadInWords } from "./trouble-in-words.ts";
import { withoutEndingSlash } from "./write-report.ts";

/** How many texts are written at the same time. */
const TOGETHER = 64;

/** Refuses a folder that has anything in it, and one inside another case, before any work is done for it. */
export async function refuseFullFolder(folder: string): Promise<void> {
  await outputAt(withoutEndingSlash(folder), true);
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new CommandFailure(
      2,
      `${folder} is no folder to write a case into: ${error.code === undefined ? error.message : unreadInWords(error.code)}.`,
    );
  });
  if (there.length > 0) throw new CommandFailure(2, `${folder} is not empty; name a folder that is new.`);
}

/** Writes a case with its texts into a new folder: beside it first, then under its name, so that there is a whole case or none. */
export async function writeNewCase(
  folder: string,
  records: StreamedCase,
  texts: ReadonlyMap<SourceId, string>,
  form: CaseForm,
): Promise<void> {
  const path = resolve(folder);
  const beside = await partBeside(path);
  try {
    await mkdir(beside, { recursive: true });
    await writeCaseFolder(beside, records, form);
    // Each waits for the disk, so many wait together; and nobody still writes when one has failed and all is removed.
    const sources = new Map(records.sources.map((source) => [source.id, source]));
    const waiting = [...texts];
    while (waiting.length > 0) {
      const some = waiting.splice(0, TOGETHER);
      const ends = await Promise.allSettled(
        some.map(([id, text]) => writeFileWhole(join(beside, textPathOf(sources.get(id) ?? { id })), [text])),
      );
      for (const end of ends) if (end.status === "rejected") throw end.reason;
    }
    await rmdir(path).catch(() => undefined);
    await rename(beside, path);
  } catch (error) {
    // What is told is the folder that was asked for, not the one beside it.
    const cause = error instanceof SaysWhoError ? error.cause : error;
    throw new SaysWhoError("file-unwritable", `${folder} could not be written`, { cause });
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

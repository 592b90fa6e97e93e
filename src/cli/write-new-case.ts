import { mkdir, readdir, rename, rm, rmdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { defaultTextPath } from "../case-file/case-folder.ts";
import type { CaseForm } from "../case-file/format-case.ts";
import { writeCaseFolder } from "../case-file/write-case-folder.ts";
import { writeFileWhole } from "../case-file/write-file-whole.ts";
import type { CaseRecords } from "../model/case.ts";
import type { SourceId } from "../model/id.ts";
import { CommandFailure } from "./command-failure.ts";

/** As many texts are written at once: each waits for the disk, and an import may have thousands. */
const AT_ONCE = 32;

/** Refuses a folder that has anything in it, before any work is done for it. */
export async function refuseFullFolder(folder: string): Promise<void> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new CommandFailure(2, `${folder} is no folder to write a case into (${error.code ?? error.message}).`);
  });
  if (there.length > 0) throw new CommandFailure(2, `${folder} is not empty; name a folder that is new.`);
}

/** Writes a case with its texts into a new folder: beside it first, then under its name, so that there is a whole case or none. */
export async function writeNewCase(
  folder: string,
  records: CaseRecords,
  texts: ReadonlyMap<SourceId, string>,
  form: CaseForm,
): Promise<void> {
  const path = resolve(folder);
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await mkdir(beside, { recursive: true });
    await writeCaseFolder(beside, records, form);
    const waiting = [...texts];
    while (waiting.length > 0)
      await Promise.all(
        waiting.splice(-AT_ONCE).map(([id, text]) => writeFileWhole(join(beside, defaultTextPath(id)), [text])),
      );
    await rmdir(path).catch(() => undefined);
    await rename(beside, path);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

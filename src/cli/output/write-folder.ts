import { closeSync, fsync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { rename, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { encoded } from "../../case-file/on-disk/encoded.ts";
import { partBeside } from "../../case-file/on-disk/part-beside.ts";
import { SaysWhoError } from "../../errors.ts";
import type { ExportPart } from "../../formats/format.ts";

const sync = promisify(fsync);

/** As many files as reach the disk together: one after the other, tens of thousands take minutes. */
const TOGETHER = 64;

/**
 * Writes a folder whole or not at all: everything goes into one beside, which then takes the name; so nothing of anybody's
 * is ever written over.
 * @returns the folder
 * @throws SaysWhoError `file-unwritable`
 */
export async function writeFolder(folder: string, parts: Iterable<ExportPart>): Promise<string> {
  const beside = await partBeside(folder);
  const onTheirWay: Promise<void>[] = [];
  try {
    for (const { suffix, chunks } of parts) {
      const path = join(beside, suffix);
      mkdirSync(dirname(path), { recursive: true });
      onTheirWay.push(syncedFile(path, chunks));
      if (onTheirWay.length < TOGETHER) continue;
      await Promise.all(onTheirWay);
      onTheirWay.length = 0;
    }
    await Promise.all(onTheirWay);
    // One that is empty makes room; one that has something in it by now stays, and nothing takes its name.
    await rmdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
    await rename(beside, folder);
  } catch (error) {
    await Promise.allSettled(onTheirWay);
    await rm(beside, { recursive: true, force: true });
    throw new SaysWhoError("file-unwritable", `${folder} could not be written`, { cause: error });
  }
  return folder;
}

/** Writes a file at once, by the thread that makes it; what takes time is until it is on the disk. */
async function syncedFile(path: string, chunks: Iterable<string>): Promise<void> {
  const file = openSync(path, "wx");
  try {
    for (const piece of encoded(chunks)) writeFileSync(file, piece);
    await sync(file);
  } finally {
    closeSync(file);
  }
}

import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { SaysWhoError } from "../../errors.ts";
import { PLACE_IN_CASE } from "../case-folder.ts";
import type { FileChange } from "../in-place/folder-change.ts";
import { isRunning, JOURNAL, type Journal, playJournal, settleFolder } from "./journal.ts";
import { keepAside } from "./kept-aside.ts";
import { liesInside } from "./lies-inside.ts";
import { readRegularFile } from "./read-regular-file.ts";

/** All of it is written; or nothing is, since these files are no longer what was read. */
export type WrittenTogether =
  | { readonly ok: true }
  | { readonly ok: false; readonly changed: readonly { readonly path: string; readonly now: string | undefined }[] };

const LOCK = "lock";
const LONGEST_WAIT_MS = 5_000;
let made = 0;

/**
 * Writes several files of a case whole or not at all. Each is compared first with what was read of it, so that nothing
 * is written over unseen. Then all are written aside and synced, a journal says what goes where, and from that moment on
 * a crash changes nothing: whoever opens the case next puts the rest in its place.
 * @throws SaysWhoError `file-unwritable`
 */
export async function writeTogether(folder: string, changes: readonly FileChange[]): Promise<WrittenTogether> {
  for (const { path } of changes) {
    if (!PLACE_IN_CASE.test(path)) throw new SaysWhoError("file-unwritable", `${path} is no place in a case`);
  }
  for (const { path } of changes) {
    if (await liesInside(folder, dirname(join(folder, path)))) continue;
    throw new SaysWhoError("file-unwritable", `${path} leads out of the case by a link and was not written`);
  }
  let aside = "";
  let locked: FileHandle | undefined;
  const parts: string[] = [];
  let isDecided = false;
  try {
    aside = await keepAside(folder);
    locked = await lock(aside);
    await settleFolder(folder);

    const changed = [];
    for (const { path, before, isUnread } of changes) {
      const now = await textOf(join(folder, path));
      if (!isUnread && now !== before) changed.push({ path, now });
    }
    if (changed.length > 0) return { ok: false, changed };

    const files: Journal["files"] = [];
    for (const { path, after } of changes) {
      if (after === undefined) {
        files.push({ path });
        continue;
      }
      made += 1;
      const part = `${process.pid}-${made}.part`;
      parts.push(part);
      await writeSynced(join(aside, part), after);
      files.push({ path, part });
    }
    const journal: Journal = { writer: process.pid, files };
    const draft = `${process.pid}-0.part`;
    parts.push(draft);
    await writeSynced(join(aside, draft), JSON.stringify(journal));
    await rename(join(aside, draft), join(aside, JOURNAL));
    await syncFolder(aside);
    isDecided = true;
    await playJournal(folder, journal);
    return { ok: true };
  } catch (error) {
    if (error instanceof SaysWhoError) throw error;
    throw new SaysWhoError("file-unwritable", `${changes[0]?.path ?? folder} could not be written`, { cause: error });
  } finally {
    // What was decided stays, for whoever opens the case next; what was not is swept.
    if (!isDecided) for (const part of parts) await rm(join(aside, part), { force: true }).catch(() => undefined);
    await locked?.close();
    if (locked !== undefined) await rm(join(aside, LOCK), { force: true }).catch(() => undefined);
  }
}

async function writeSynced(path: string, contents: string | Uint8Array): Promise<void> {
  const file = await open(path, "w");
  try {
    await file.writeFile(contents);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A name that has been given may still be lost with the power; where a folder cannot be synced, that is left to the system. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

/** One writer at a time: another's lock is waited for, and a dead one's is broken. */
async function lock(aside: string): Promise<FileHandle> {
  const path = join(aside, LOCK);
  const until = Date.now() + LONGEST_WAIT_MS;
  for (;;) {
    try {
      const file = await open(path, "wx");
      await file.writeFile(String(process.pid));
      return file;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const holder = await lockHolder(path);
    const isHeld = holder > 0 ? isRunning(holder) : Date.now() < until - LONGEST_WAIT_MS / 2;
    if (!isHeld) await rm(path, { force: true });
    else if (Date.now() > until) {
      throw new SaysWhoError("file-unwritable", "another program is writing this case, and does not end");
    } else await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** As long as any file of a case; an original, which is longer, is never compared. */
const MAX_COMPARED_BYTES = 512 * 1024 * 1024;
const LOCK_BYTES = 100;

async function textOf(path: string): Promise<string | undefined> {
  const read = await readRegularFile(path, MAX_COMPARED_BYTES);
  if (read.ok) return new TextDecoder("utf-8", { ignoreBOM: true }).decode(read.bytes);
  if (read.cause === "ENOENT") return undefined;
  throw Object.assign(new Error(read.message), { code: read.cause });
}

async function lockHolder(path: string): Promise<number> {
  const read = await readRegularFile(path, LOCK_BYTES);
  return read.ok ? Number(new TextDecoder().decode(read.bytes)) : 0;
}

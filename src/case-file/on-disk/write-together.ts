import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { access, lstat, open, readFile, rename, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { SaysWhoError } from "../../errors.ts";
import type { FileChange } from "../in-place/folder-change.ts";
import { wordsForRead } from "./as-read.ts";
import { encoded } from "./encoded.ts";
import { isThere } from "./is-there.ts";
import { isInCase, JOURNAL, type Journal, playJournal, syncFolder } from "./journal.ts";
import { isPlaceWritten, keepAside } from "./kept-aside.ts";
import { withLock } from "./lock-case.ts";
import { lookAtFile } from "./look-at-file.ts";
import { makeFolderIn } from "./make-folder-in.ts";
import { settledInWords, settleLocked } from "./settle-folder.ts";

/** All of it is written; or nothing is, since these files are no longer what was read. */
export type WrittenTogether =
  | { readonly ok: true }
  | { readonly ok: false; readonly changed: readonly { readonly path: string; readonly now: string | undefined }[] };

/** A file to be written; one that is too large for a string is written piece by piece, in the order of the files. */
export type FileToWrite = Omit<FileChange, "after"> & { readonly after: FileChange["after"] | Iterable<string> };

let made = 0;

/**
 * Writes several files of a case whole or not at all. Each is compared first with what was read of it, so that nothing
 * is written over unseen. Then all are written aside and synced, a journal says what goes where, and from that moment on
 * a crash changes nothing: whoever opens the case next puts the rest in its place.
 * @throws SaysWhoError `file-unwritable`
 */
export async function writeTogether(folder: string, changes: readonly FileToWrite[]): Promise<WrittenTogether> {
  for (const { path } of changes) if (!isPlaceWritten(path)) throw unwritable(`${path} is no place in a case`);
  let doing = folder;
  try {
    const aside = await keepAside(folder);
    return await withLock(aside, async () => {
      const settled = await settleLocked(folder);
      if (settled.length > 0)
        throw unwritable(settled.map((each) => `${each.path}: ${settledInWords(each)}`).join("; "));
      return writeLocked(folder, aside, changes, (path) => {
        doing = path;
      });
    });
  } catch (error) {
    if (error instanceof SaysWhoError) throw error;
    throw unwritable(`${doing} could not be written`, error);
  }
}

async function writeLocked(
  folder: string,
  aside: string,
  changes: readonly FileToWrite[],
  doing: (path: string) => void,
): Promise<WrittenTogether> {
  const looks = new Map<string, string>();
  const reads = new Map<string, string>();
  const changed = [];
  for (const { path, before, isUnread } of changes) {
    doing(path);
    const look = lookAtFile(join(folder, path));
    if (isUnread) continue;
    looks.set(path, look);
    const bytes = await bytesOf(join(folder, path));
    reads.set(path, wordsForRead(bytes));
    const now = bytes?.toString("utf8");
    if (now !== before) changed.push({ path, now });
  }
  if (changed.length > 0) return { ok: false, changed };

  const parts: string[] = [];
  const folders: (string | undefined)[] = [];
  let isDecided = false;
  try {
    const files: Journal["files"] = [];
    for (const { path, after } of changes) {
      doing(path);
      folders.push(await makeWritable(folder, path));
      const look = reads.get(path);
      const instead = { path, ...(look !== undefined && { look }) };
      if (after === undefined) files.push(instead);
      else {
        const part = nextPart(parts);
        await writeSynced(join(aside, part), after);
        files.push({ ...instead, part });
      }
    }
    const draft = nextPart(parts);
    const journal: Journal = { id: randomUUID(), writer: process.pid, files };
    await writeSynced(join(aside, draft), JSON.stringify(journal));

    await rename(join(aside, draft), join(aside, JOURNAL));
    await syncFolder(aside);

    const own = await inodesOf(files.flatMap(({ part }) => (part === undefined ? [] : [join(aside, part)])));

    // Who writes without a lock, such as an editor, may have done so while all this was brought to the disk.
    let changedSince: string | undefined;
    const isStill = (): boolean => {
      [changedSince] = [...looks].find(([path, look]) => look !== lookAtFile(join(folder, path))) ?? [];
      isDecided = changedSince === undefined;
      return isDecided;
    };
    await playJournal(folder, journal, false, isStill).catch(async (error) => {
      // Nothing is in its place yet: it can still be said that nothing was written, and be true.
      if (!isDecided || !(await isBegun(folder, aside, journal))) {
        isDecided = await rm(join(aside, JOURNAL)).then(
          () => false,
          () => true,
        );
        throw error;
      }
      // Some of it is: the rest follows, or it is said to whoever waits, though the next to open the case may finish it.
      await playJournal(folder, journal, true).catch(() => {
        throw error;
      });
      const there = await inodesOf(files.flatMap(({ path, part }) => (part === undefined ? [] : [join(folder, path)])));
      if (there.some((inode, i) => inode !== own[i])) throw error;
    });
    if (changedSince === undefined) return { ok: true };

    await rm(join(aside, JOURNAL), { force: true });
    const now = (await bytesOf(join(folder, changedSince)))?.toString("utf8");
    return { ok: false, changed: [{ path: changedSince, now }] };
  } finally {
    // What was decided stays, for whoever opens the case next; what was not is swept.
    if (!isDecided) {
      for (const part of parts) await rm(join(aside, part), { force: true }).catch(() => undefined);
      for (const each of folders) if (each !== undefined) await rmdir(each).catch(() => undefined);
    }
  }
}

/** Whether any of a set of files is in its place already; what is to go counts as that, since it cannot be brought back. */
async function isBegun(folder: string, aside: string, { files }: Journal): Promise<boolean> {
  for (const { path, part } of files) {
    if (!(await isThere(part === undefined ? join(folder, path) : join(aside, part)))) return true;
  }
  return false;
}

/** What files are by the file system's own names, so that one is known again wherever it was put; undefined of one that is not there. */
const inodesOf = (paths: readonly string[]): Promise<readonly (number | undefined)[]> =>
  Promise.all(
    paths.map((path) =>
      lstat(path).then(
        ({ ino }) => ino,
        () => undefined,
      ),
    ),
  );

function nextPart(parts: string[]): string {
  made = (made + 1) % 1_000_000;
  const part = `${process.pid}-${made}.part`;
  parts.push(part);
  return part;
}

/** Once it is decided nothing may stand in the way, so whatever would is met before; gives the folder that had to be made. */
async function makeWritable(folder: string, path: string): Promise<string | undefined> {
  const inner = dirname(join(folder, path));
  if (!(await isInCase(folder, path))) throw unwritable(`${inner} is a link or a file, where a folder should be`);
  const isNew = dirname(path) === "." ? undefined : await makeFolderIn(folder, dirname(path));
  await access(inner, constants.W_OK | constants.X_OK);
  return isNew;
}

async function writeSynced(path: string, contents: string | Uint8Array | Iterable<string>): Promise<void> {
  const file = await open(path, "w");
  try {
    if (typeof contents === "string" || contents instanceof Uint8Array) await file.writeFile(contents);
    else for (const piece of encoded(contents)) await file.writeFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
}

const bytesOf = (path: string): Promise<Buffer | undefined> =>
  readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });

const unwritable = (message: string, cause?: unknown): SaysWhoError =>
  new SaysWhoError("file-unwritable", message, { cause });

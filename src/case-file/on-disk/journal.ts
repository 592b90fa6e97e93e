import { lstat, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { isKeptAside, isPlaceWritten, KEPT_ASIDE } from "./kept-aside.ts";
import { SNAPSHOT } from "./kept-snapshot.ts";
import { isLockLeft, isRunning, withLock } from "./lock-case.ts";
import { lookAtFile } from "./look-at-file.ts";
import { makeFolderIn } from "./make-folder-in.ts";

/** The name of a file that is to take another's place, in the folder for what is no part of the case. */
export const PART = /^[0-9]{1,10}-[0-9]{1,6}\.part$/;

/** What a writer that waits for its turn, or has it, leaves in that folder. */
const OF_A_WRITER = /^([0-9]{1,10})-[0-9]{1,6}\.(?:part|lock)$/;

/** The file that says which parts take whose place: once it is there, they all do. */
export const JOURNAL = "journal.json";

/** What the journal becomes when all of it is in its place: whoever reads knows by it whether something was written meanwhile. */
const LAST = "last-written.json";

/** A journal names the files of one change; a stranger's may be of any size. */
const LARGEST_JOURNAL = 16 * 1024 * 1024;

const JournalSchema = z.strictObject({
  id: z.string().max(64),
  writer: z.int().min(1),
  files: z.array(
    z.strictObject({
      path: z.string().refine(isPlaceWritten),
      part: z.string().regex(PART).optional(),
      /** What the file looked like that was read, and that gives way to this one. */
      look: z.string().max(200).optional(),
    }),
  ),
});

/** What a set of files comes to: each part takes the place of a file, and a file without a part goes. */
export type Journal = z.infer<typeof JournalSchema>;

/**
 * Finishes what a writer that died had decided to write, and sweeps what it had not: afterwards a set of files is there
 * whole, or not at all. A writer that is at work is waited for. Where nothing is left over, nothing is written.
 */
export async function settleFolder(folder: string): Promise<readonly KeptTheirs[]> {
  if (!(await isKeptAside(folder))) return [];
  const aside = join(folder, KEPT_ASIDE);
  const names = await readdir(aside).catch(() => [] as string[]);
  const isJournalLeft = names.includes(JOURNAL);
  if (!isJournalLeft && !names.some(isLeftOver) && !(await isLockLeft(aside))) return [];

  return withLock(aside, () => settleLocked(folder)).catch((error) => {
    // What nobody decided to write may lie where it is.
    if (isJournalLeft) throw error;
    return [];
  });
}

const isLeftOver = (name: string): boolean => {
  const writer = OF_A_WRITER.exec(name)?.[1];
  return writer !== undefined && !isRunning(Number(writer));
};

/** The same, for whoever holds the lock: nobody else is writing, so that whatever lies there is left over. */
export async function settleLocked(folder: string): Promise<readonly KeptTheirs[]> {
  const aside = join(folder, KEPT_ASIDE);
  const names = await readdir(aside);
  const kept = names.includes(JOURNAL) ? await playLater(folder, await journalIn(aside)) : [];
  for (const name of names)
    if (PART.test(name) || isLeftOver(name)) await rm(join(aside, name), { force: true, recursive: true });
  return kept;
}

/** What somebody wrote over a file of a set that was half in its place, and where that lies now. */
export interface KeptTheirs {
  readonly path: string;
  readonly now: string;
}

/**
 * Plays the journal of a writer that died, which may be long ago: whoever wrote into one of its files since had not seen
 * what it was about to write, nor it what they wrote. As long as nothing is in its place nothing is put there, and theirs
 * stays; else the set is finished, and theirs is kept beside the case.
 */
async function playLater(folder: string, journal: Journal | undefined): Promise<readonly KeptTheirs[]> {
  const aside = join(folder, KEPT_ASIDE);
  const theirs: string[] = [];
  let isBegun = false;
  for (const { path, part, look } of journal?.files ?? []) {
    if (!(await isInCase(folder, path))) continue;
    const isPlaced = part === undefined ? !(await isThere(join(folder, path))) : !(await isFile(join(aside, part)));
    if (isPlaced) isBegun ||= part !== undefined;
    else if (look !== undefined && look !== (await lookAtFile(join(folder, path)).catch(() => ""))) theirs.push(path);
  }
  if (theirs.length > 0 && !isBegun) {
    await rm(join(aside, JOURNAL), { force: true, recursive: true });
    return [];
  }
  const kept: KeptTheirs[] = [];
  for (const path of theirs) {
    if (!(await isFile(join(folder, path)))) continue;
    const now = join(aside, `theirs-${Date.now()}-${path.replaceAll("/", "-")}`);
    await rename(join(folder, path), now);
    kept.push({ path, now: `${KEPT_ASIDE}/${basename(now)}` });
  }
  await playJournal(folder, journal, true);
  return kept;
}

/**
 * Puts every part in its place, and the journal away; without one it was none of ours. For whoever holds the lock.
 * @param isAgain whether another may have put some in their place before; of one's own a part that is gone was removed
 */
export async function playJournal(folder: string, journal: Journal | undefined, isAgain = false): Promise<void> {
  const aside = join(folder, KEPT_ASIDE);
  const folders = new Set<string>();
  // What was made of the files as they were may hold what is taken out now.
  await rm(join(aside, SNAPSHOT), { force: true }).catch(() => undefined);
  for (const { path, part } of journal?.files ?? []) {
    const place = join(folder, path);
    // A journal may be a stranger's, and his folders links: nothing is put, and nothing taken away, where the case is not.
    if (!(await isInCase(folder, path))) throw new Error(`${path} leads out of the case by a link`);
    folders.add(dirname(place));
    if (part === undefined) await rm(place, { force: true });
    // One that is there no more was put in its place before.
    else if (!isAgain || (await isFile(join(aside, part)))) {
      if (dirname(path) !== ".") await makeFolderIn(folder, dirname(path));
      await rename(join(aside, part), place);
    }
  }
  for (const each of folders) await syncFolder(each);
  if (journal === undefined) await rm(join(aside, JOURNAL), { force: true, recursive: true });
  else await rename(join(aside, JOURNAL), join(aside, LAST));
}

/** What was written last in a case, in a word that changes with every set of files; undefined where some are being put in their place. */
export async function writtenLast(folder: string): Promise<string | undefined> {
  const aside = join(folder, KEPT_ASIDE);
  if (!(await isKeptAside(folder))) return "";
  if (await isThere(join(aside, JOURNAL))) return undefined;
  return (await readBounded(join(aside, LAST))) ?? "";
}

/** A name that has been given may still be lost with the power; where a folder cannot be synced, that is left to the system. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

/** Whether a place lies in the case's own folders, and not where a link leads: a stranger's folder may have any. */
export async function isInCase(folder: string, path: string): Promise<boolean> {
  const inner = dirname(path);
  if (inner === ".") return true;
  const found = await lstat(join(folder, inner)).catch(() => undefined);
  return found === undefined || found.isDirectory();
}

/** A journal is written whole, so one that cannot be read is none of ours. */
async function journalIn(aside: string): Promise<Journal | undefined> {
  try {
    return JournalSchema.safeParse(JSON.parse((await readBounded(join(aside, JOURNAL))) ?? "")).data;
  } catch {
    return undefined;
  }
}

async function readBounded(path: string): Promise<string | undefined> {
  const found = await lstat(path).catch(() => undefined);
  if (!found?.isFile() || found.size > LARGEST_JOURNAL) return undefined;
  return readFile(path, "utf8").catch(() => undefined);
}

const isFile = (path: string): Promise<boolean> =>
  lstat(path).then(
    (found) => found.isFile(),
    () => false,
  );

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

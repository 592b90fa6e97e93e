import { lstatSync, renameSync, rmSync } from "node:fs";
import { lstat, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { isThere } from "./is-there.ts";
import { isKeptAside, isPlaceWritten, KEPT_ASIDE } from "./kept-aside.ts";
import { SNAPSHOT } from "./kept-snapshot.ts";
import { makeFolderIn } from "./make-folder-in.ts";

/** The name of a file that is to take another's place, in the folder for what is no part of the case. */
export const PART = /^([0-9]{1,10})-[0-9]{1,6}\.part$/;

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
      /** What was read of the file that gives way to this one, in the words of `as-read.ts`; in journals of before, its look. */
      look: z.string().max(200).optional(),
    }),
  ),
});

/** What a set of files comes to: each part takes the place of a file, and a file without a part goes. */
export type Journal = z.infer<typeof JournalSchema>;

/**
 * Puts every part in its place, and the journal away; without one it was none of ours. For whoever holds the lock. All
 * that takes time is done before or after: from the last look to the last new name nothing of this process comes between.
 * @param isAgain whether another may have put some in their place before; of one's own a part that is gone was removed
 * @param isStill a last look at what gives way, before the first does; where it says no, nothing is done
 * @returns whether it was played
 */
export async function playJournal(
  folder: string,
  journal: Journal | undefined,
  isAgain = false,
  isStill = (): boolean => true,
): Promise<boolean> {
  const aside = join(folder, KEPT_ASIDE);
  const files = journal?.files ?? [];
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  // What was made of the files as they were may hold what is taken out now.
  await rm(join(aside, SNAPSHOT), { force: true }).catch(() => undefined);
  for (const { path, part } of files) {
    // A journal may be a stranger's, and his folders links: nothing is put, and nothing taken away, where the case is not.
    if (!(await isInCase(folder, path))) throw new Error(`${path} leads out of the case by a link`);
    const isPut = part !== undefined && (!isAgain || (await isFile(join(aside, part))));
    if (isPut && dirname(path) !== ".") await makeFolderIn(folder, dirname(path));
  }

  if (!isStill()) return false;
  for (const { path, part } of files) {
    const place = join(folder, path);
    if (part === undefined) rmSync(place, { force: true });
    // One that is there no more was put in its place before.
    else if (!isAgain || lstatSync(join(aside, part), { throwIfNoEntry: false })?.isFile())
      renameSync(join(aside, part), place);
  }
  for (const each of folders) await syncFolder(each);
  if (journal === undefined) await rm(join(aside, JOURNAL), { force: true, recursive: true });
  else await rename(join(aside, JOURNAL), join(aside, LAST));
  return true;
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

/** The journal that lies there; it is written whole, so one that cannot be read is none of ours. */
export async function journalIn(aside: string): Promise<Journal | undefined> {
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

/** Whether a file of that name is there, and no folder or link. */
export const isFile = (path: string): Promise<boolean> =>
  lstat(path).then(
    (found) => found.isFile(),
    () => false,
  );

import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { PLACE_IN_CASE } from "../case-folder.ts";
import { KEPT_ASIDE } from "./kept-aside.ts";
import { liesInside } from "./lies-inside.ts";
import { readRegularFile } from "./read-regular-file.ts";

/** The name of a file that is to take another's place, in the folder for what is no part of the case. */
export const PART = /^([0-9]{1,10})-([0-9]{1,6})\.part$/;

/** The file that says which parts take whose place: once it is there, they all do. */
export const JOURNAL = "journal.json";

const JournalSchema = z.strictObject({
  writer: z.int().min(1),
  files: z.array(z.strictObject({ path: z.string().regex(PLACE_IN_CASE), part: z.string().regex(PART).optional() })),
});

/** A journal names files; no set of them is nearly as long. */
const MAX_JOURNAL_BYTES = 64 * 1024 * 1024;

/** What a set of files comes to: each part takes the place of a file, and a file without a part goes. */
export type Journal = z.infer<typeof JournalSchema>;

/**
 * Finishes what a writer that died had decided to write, and sweeps what it had not: afterwards a set of files is there
 * whole, or not at all. Where nothing is left over, nothing is written.
 */
export async function settleFolder(folder: string): Promise<void> {
  const aside = join(folder, KEPT_ASIDE);
  if (!(await liesInside(folder, aside))) return;
  const names = await readdir(aside).catch(() => [] as string[]);
  if (names.includes(JOURNAL)) await playJournal(folder, await journalIn(aside));
  for (const name of names) {
    const writer = PART.exec(name)?.[1];
    if (writer !== undefined && !isRunning(Number(writer))) await rm(join(aside, name), { force: true });
  }
}

/**
 * Puts every part in its place; one that is there already was put by somebody else. A journal may be a stranger's, and
 * his folders links: nothing is put, and nothing taken away, where the case is not.
 */
export async function playJournal(folder: string, journal: Journal | undefined): Promise<void> {
  const aside = join(folder, KEPT_ASIDE);
  for (const { path, part } of journal?.files ?? []) {
    const place = join(folder, path);
    if (!(await liesInside(folder, dirname(place)))) throw new Error(`${path} leads out of the case by a link`);
    if (part === undefined) await rm(place, { force: true });
    else if (await isThere(join(aside, part))) {
      await mkdir(dirname(place), { recursive: true });
      await rename(join(aside, part), place).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== "ENOENT") throw error;
      });
    }
  }
  await rm(join(aside, JOURNAL), { force: true });
}

/** A journal is written whole, so one that cannot be read is none of ours. */
async function journalIn(aside: string): Promise<Journal | undefined> {
  const read = await readRegularFile(join(aside, JOURNAL), MAX_JOURNAL_BYTES);
  if (!read.ok) return undefined;
  try {
    return JournalSchema.safeParse(JSON.parse(new TextDecoder().decode(read.bytes))).data;
  } catch {
    return undefined;
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Whether a process is still at work; one of somebody else's is. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

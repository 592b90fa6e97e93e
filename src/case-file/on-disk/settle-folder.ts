import { readdir, rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { isAsRead, wasThere } from "./as-read.ts";
import { isThere } from "./is-there.ts";
import { isFile, isInCase, JOURNAL, type Journal, journalIn, PART, playJournal } from "./journal.ts";
import { isKeptAside, KEPT_ASIDE } from "./kept-aside.ts";
import { isLeftWaiting, isLockLeft, isRunning, withLock } from "./lock-case.ts";

/**
 * What is to be told, once, where a set of files was half in its place or decided, and one of them became another since:
 * that somebody's gave way, and where it lies now; or that all stays as it is, and nothing of the set was written.
 */
export type Settled =
  | { readonly of: "theirs-kept"; readonly path: string; readonly now: string }
  | { readonly of: "set-dropped"; readonly path: string; readonly files: readonly string[] };

/** The same in words, for whoever comes next. */
export function settledInWords(settled: Settled): string {
  switch (settled.of) {
    case "theirs-kept":
      return `a change was half in its place when its writer ended, and is finished now; what somebody wrote into this file meanwhile lies in ${settled.now}`;
    case "set-dropped":
      return `a change of ${settled.files.slice(0, MOST_TOLD).join(", ")}${settled.files.length > MOST_TOLD ? " and others" : ""} was decided when its writer ended, and nothing of it was written, since this file is not what was read for it any more`;
    default:
      return settled satisfies never;
  }
}

const MOST_TOLD = 5;

/**
 * Finishes what a writer that died had decided to write, and sweeps what it had not: afterwards a set of files is there
 * whole, or not at all. A writer that is at work is waited for. Where nothing is left over, nothing is written.
 */
export async function settleFolder(folder: string): Promise<readonly Settled[]> {
  if (!(await isKeptAside(folder))) return [];
  const aside = join(folder, KEPT_ASIDE);
  const names = await readdir(aside).catch(() => [] as string[]);
  const isJournalLeft = names.includes(JOURNAL);
  if (!isJournalLeft && !(await isAnyLeft(aside, names)) && !(await isLockLeft(aside))) return [];

  return withLock(aside, () => settleLocked(folder)).catch((error) => {
    // What nobody decided to write may lie where it is.
    if (isJournalLeft) throw error;
    return [];
  });
}

async function isAnyLeft(aside: string, names: readonly string[]): Promise<boolean> {
  for (const name of names) {
    const [, writer] = PART.exec(name) ?? [];
    // That of another machine is not known here, but holds the lock: it is waited for.
    if (writer !== undefined ? !isRunning(Number(writer)) : await isLeftWaiting(aside, name)) return true;
  }
  return false;
}

/** The same, for whoever holds the lock: nobody else is writing, so that whatever part lies there is left over. */
export async function settleLocked(folder: string): Promise<readonly Settled[]> {
  const aside = join(folder, KEPT_ASIDE);
  const names = await readdir(aside);
  const told = names.includes(JOURNAL) ? await playLater(folder, await journalIn(aside)) : [];
  for (const name of names)
    if (PART.test(name) || (await isLeftWaiting(aside, name)))
      await rm(join(aside, name), { force: true, recursive: true });
  return told;
}

/**
 * Plays the journal of a writer that died, which may be long ago: whoever wrote into one of its files since had not seen
 * what it was about to write, nor it what they wrote. As long as nothing is in its place nothing is put there, and theirs
 * stays; else the set is finished, and theirs is kept beside the case.
 */
async function playLater(folder: string, journal: Journal | undefined): Promise<readonly Settled[]> {
  const aside = join(folder, KEPT_ASIDE);
  const files = journal?.files ?? [];
  const theirs: number[] = [];
  let isBegun = false;
  for (const [i, { path, part, look }] of files.entries()) {
    if (!(await isInCase(folder, path))) continue;
    const isPlaced = part === undefined ? !(await isThere(join(folder, path))) : !(await isFile(join(aside, part)));
    // One that is gone cannot be brought back, so its set is begun; one that never was there is no sign of that.
    if (isPlaced) isBegun ||= part !== undefined || look === undefined || wasThere(look);
    else if (look !== undefined && !(await isAsRead(join(folder, path), look))) theirs.push(i);
  }
  const [first] = theirs;
  if (first !== undefined && !isBegun) {
    await rm(join(aside, JOURNAL), { force: true, recursive: true });
    return [{ of: "set-dropped", path: files[first]?.path ?? "", files: files.map(({ path }) => path) }];
  }
  // By its journal each is known again by whoever finishes, should this end before it is told.
  const nameOf = (i: number) => `theirs-${(journal?.id ?? "").replace(/[^A-Za-z0-9]/g, "")}-${i}-`;
  for (const i of theirs) {
    const path = files[i]?.path ?? "";
    if (await isFile(join(folder, path)))
      await rename(join(folder, path), join(aside, `${nameOf(i)}${Date.now()}-${basename(path).slice(-100)}`));
  }
  await playJournal(folder, journal, true);
  const names = await readdir(aside);
  return files.flatMap(({ path }, i) =>
    names
      .filter((name) => name.startsWith(nameOf(i)))
      .map((name) => ({ of: "theirs-kept" as const, path, now: `${KEPT_ASIDE}/${name}` })),
  );
}

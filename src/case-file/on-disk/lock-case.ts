import { randomUUID } from "node:crypto";
import { link, open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { SaysWhoError } from "../../errors.ts";
import { readRegularFile } from "./read-regular-file.ts";

const LOCK = "lock";
const BREAKING = "lock-breaking";
const LONGEST_WAIT_MS = 10_000;
/** Nobody writes that long; its process may have gone, and its number been given to another. */
const LONGEST_HELD_MS = 10 * 60_000;
/** A process and a machine have no longer names. */
const MOST_WORDS = 1_000;
/** Of this program as it runs here, so that it knows its own locks from those of a number that was given anew. */
const OURSELVES = randomUUID();
/** What of ours is at work. */
const atWork = new Set<string>();
let made = 0;

/**
 * Does some work while nobody else of this program writes the case: another's lock is waited for, a dead one's is broken.
 * @param aside the case's folder for what is no part of it
 * @param longestWaitMs how long another is waited for, in milliseconds
 * @throws SaysWhoError `file-unwritable` where another does not end
 */
export async function withLock<T>(aside: string, work: () => Promise<T>, longestWaitMs = LONGEST_WAIT_MS): Promise<T> {
  const path = join(aside, LOCK);
  made += 1;
  const own = join(aside, `${process.pid}-${made}.lock`);
  const turn = `${OURSELVES}/${made}`;
  atWork.add(turn);
  try {
    const words = `${process.pid} ${hostname()} ${turn}`;
    await writeFile(own, words);
    const until = Date.now() + longestWaitMs;
    const takeTurn = async (): Promise<boolean> =>
      (await take(own, path)) || takeFromTheDead(own, path, join(aside, BREAKING));
    const orAnew = async (error: NodeJS.ErrnoException): Promise<boolean> => {
      // Another machine may have taken it for left over, before there were words in it.
      if (error.code !== "ENOENT") throw error;
      await writeFile(own, words);
      return false;
    };
    while (!(await takeTurn().catch(orAnew))) {
      if (Date.now() > until)
        throw new SaysWhoError("file-unwritable", "another program is writing this case, and does not end");
      await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 10));
    }
  } catch (error) {
    atWork.delete(turn);
    throw error;
  } finally {
    await rm(own, { force: true }).catch(() => undefined);
  }
  try {
    await sweepLeft(aside);
    return await work();
  } finally {
    await rm(path, { force: true }).catch(() => undefined);
    // Not sooner: a lock that seems to be nobody's is broken, and ours is there until it is gone.
    atWork.delete(turn);
  }
}

/** What is a writer's own while it waits for its turn: `PID-N.lock`. */
const WAITING = /^([0-9]{1,10})-[0-9]{1,6}\.lock$/;

/** Whether a file is what a writer left that died while it waited; its words say on which machine, and without any that was this one. */
export async function isLeftWaiting(aside: string, name: string): Promise<boolean> {
  const [, pid] = WAITING.exec(name) ?? [];
  if (pid === undefined) return false;
  const path = join(aside, name);
  const isWordless = (await stat(path).catch(() => undefined))?.size === 0;
  return isWordless ? !isRunning(Number(pid)) : !(await isHeld(path));
}

/** Takes away what those left who died while they waited. */
async function sweepLeft(aside: string): Promise<void> {
  for (const name of await readdir(aside).catch(() => [] as string[])) {
    if (await isLeftWaiting(aside, name)) await rm(join(aside, name), { force: true }).catch(() => undefined);
  }
}

/** Gives a file another name that nobody has: the lock is there with its words in it, or not at all. */
async function take(own: string, path: string): Promise<boolean> {
  try {
    await link(own, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS" && code !== "EMLINK") throw error;
  }
  // Not every disk has files of two names.
  const file = await open(path, "wx").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EEXIST") return undefined;
    throw error;
  });
  if (file === undefined) return false;
  try {
    await file.writeFile(await readFile(own));
  } finally {
    await file.close();
  }
  return true;
}

/** Takes the place of a lock whose holder is gone; one at a time, so that nobody takes the one that has just been taken. */
async function takeFromTheDead(own: string, path: string, breaking: string): Promise<boolean> {
  if (await isHeld(path)) return false;
  if (!(await take(own, breaking))) {
    if (!(await isHeld(breaking))) await rm(breaking, { force: true });
    return false;
  }
  try {
    if (await isHeld(path)) return false;
    await rename(breaking, path);
    return true;
  } finally {
    await rm(breaking, { force: true }).catch(() => undefined);
  }
}

/** Whether somebody holds a lock; where there is none it is to be taken in the ordinary way. */
async function isHeld(path: string): Promise<boolean> {
  const file = await stat(path).catch(() => undefined);
  if (file === undefined) return true;
  const age = Date.now() - file.mtimeMs;
  if (age > LONGEST_HELD_MS) return false;

  const read = await readRegularFile(path, MOST_WORDS);
  if (!read.ok && read.code === "not-a-file") return false;
  const [pid = "", host, turn] = (read.ok ? new TextDecoder().decode(read.bytes) : "").split(" ");
  // Without words it is being written, on a disk where that takes two steps.
  if (!/^\d{1,10}$/.test(pid)) return age < LONGEST_WAIT_MS / 2;
  // One of ours that was moved away with its case while it was held could not be taken off.
  if (turn?.startsWith(`${OURSELVES}/`)) return atWork.has(turn);
  return host !== hostname() || isRunning(Number(pid));
}

/** Whether a lock is there that nobody holds any more. */
export const isLockLeft = async (aside: string): Promise<boolean> => !(await isHeld(join(aside, LOCK)));

/** Whether a process is still at work; one of somebody else's is. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

import { createHash } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { isRunning } from "./lock-case.ts";

/** What is being written under another name, until all of it is there: `.NAME.PID-N-MACHINE.part`, of before without the machine, or the number. */
const PART = /^\.(.+)\.([0-9]{1,10})(?:-[0-9]+(?:-([0-9a-f]{8}))?)?\.part$/s;

/** This machine among those that share a folder, of which each knows its own processes alone. */
const MACHINE = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);

/** A name has at most 255 bytes, and what is put around it takes some of them. */
const LONGEST_STEM = 60;

let made = 0;
/** What was left over in a folder when this process first wrote there: a folder of many files is looked through once. */
const found = new Map<string, Promise<readonly string[]>>();
const MOST_REMEMBERED = 1_000;

/** A name beside a file or folder that nobody else has; what a process that died left over of the same is swept. */
export async function partBeside(path: string): Promise<string> {
  await sweepBeside(path);
  made += 1;
  return join(dirname(resolve(path)), `.${stemOf(path)}.${process.pid}-${made}-${MACHINE}.part`);
}

/** Takes away what a process that died left over beside a file or folder. */
export async function sweepBeside(path: string): Promise<void> {
  const folder = dirname(resolve(path));
  for (const name of await leftIn(folder)) {
    if (leftOverOf(name) === stemOf(path))
      await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Takes away what processes that died left over of anything in a folder that is the program's own. */
export async function sweepWithin(folder: string): Promise<void> {
  for (const name of await leftIn(resolve(folder)))
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
}

/** What a file would have become that a process of this machine began and left, as the beginning of its name; undefined of any other. */
export function leftOverOf(name: string): string | undefined {
  const [, stem, pid, machine = MACHINE] = PART.exec(name) ?? [];
  return stem !== undefined && machine === MACHINE && !isRunning(Number(pid)) ? stem : undefined;
}

const stemOf = (path: string): string => basename(path).slice(0, LONGEST_STEM);

function leftIn(folder: string): Promise<readonly string[]> {
  const known = found.get(folder);
  if (known !== undefined) return known;

  if (found.size >= MOST_REMEMBERED) found.clear();
  const names = readdir(folder).then(
    (all) => all.filter((name) => leftOverOf(name) !== undefined),
    () => [],
  );
  found.set(folder, names);
  return names;
}

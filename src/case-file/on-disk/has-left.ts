import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { KEPT_ASIDE, keepAside } from "./kept-aside.ts";
import { writeFileWhole } from "./write-file-whole.ts";

const LEFT = "left";

/**
 * Notes that something of the case in a folder has left it: from now on a change of what was there is a correction, and no
 * sitting takes back what it saved before. Whoever writes a case out by the functions of this library says so by it.
 */
export async function noteLeft(folder: string): Promise<void> {
  // What cannot be noted, as in a folder that may not be written, cannot be changed there either.
  const aside = await keepAside(folder).catch(() => undefined);
  if (aside === undefined) return;
  // A stranger's folder may have a link there: what is written takes its place, and not what it leads to.
  await writeFileWhole(join(aside, LEFT), [`${Date.now()}\n`]).catch(() => undefined);
}

/** When something of the case last left it, in milliseconds since 1970; undefined where nothing has. */
export async function lastLeft(folder: string): Promise<number | undefined> {
  const path = join(folder, KEPT_ASIDE, LEFT);
  const file = await stat(path).catch(() => undefined);
  if (file === undefined) return undefined;

  // A disk's own clock may be some milliseconds behind: too late, for what was saved just before.
  const written = Number(await readFile(path, "utf8").catch(() => ""));
  return Math.max(file.mtimeMs, Number.isFinite(written) ? written : 0);
}

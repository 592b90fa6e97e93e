import { cp, mkdir, rename, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { partBeside } from "../../case-file/on-disk/part-beside.ts";

/** The folder in which somebody codes: the very one, or their own copy of a case that came with the program. */
export interface OwnCopy {
  readonly folder: string;
  readonly isCopy: boolean;
}

/**
 * A case that came with the program is not written into: a copy of it is made in the home folder, once, and found there
 * again. Any other case is coded where it lies.
 * @param home where copies lie
 */
export async function ownCopy(folder: string, home = join(homedir(), "sayswho")): Promise<OwnCopy> {
  const path = resolve(folder);
  const ours = fileURLToPath(new URL("graph-data", import.meta.resolve("sayswho/package.json")));
  if (relative(ours, dirname(path)) !== "") return { folder: path, isCopy: false };

  const copy = join(home, basename(path));
  const isThere = await stat(join(copy, "case.yaml")).then(
    () => true,
    () => false,
  );
  if (isThere) return { folder: copy, isCopy: true };

  await mkdir(home, { recursive: true });
  const beside = await partBeside(copy);
  try {
    await cp(path, beside, { recursive: true, filter: (from) => !/\.png$|[/\\]\.sayswho/.test(from) });
    await rename(beside, copy);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
  return { folder: copy, isCopy: true };
}

import { lstat, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The folder in a case's own folder for what is no part of the case: what is remembered of it, and what is half written. */
export const KEPT_ASIDE = ".sayswho";

/** Makes that folder; a file in it keeps it out of Git. Nothing is written where a link leads. */
export async function keepAside(folder: string): Promise<string> {
  const aside = join(folder, KEPT_ASIDE);
  await mkdir(aside, { recursive: true });
  if (!(await isKeptAside(folder)))
    throw Object.assign(new Error(`${aside} is a link`), { code: "ENOTDIR", syscall: "mkdir", path: aside });

  const ignore = join(aside, ".gitignore");
  await writeFile(ignore, "*\n", { flag: "wx" }).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === "EEXIST") return;
    // Half of it would keep nothing out.
    await rm(ignore, { force: true }).catch(() => undefined);
    throw error;
  });
  return aside;
}

/** Whether that folder is there, and is one. */
export const isKeptAside = (folder: string): Promise<boolean> =>
  lstat(join(folder, KEPT_ASIDE)).then(
    (found) => found.isDirectory(),
    () => false,
  );

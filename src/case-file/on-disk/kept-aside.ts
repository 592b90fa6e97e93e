import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The folder in a case's own folder for what is no part of the case: what is remembered of it, and what is half written. */
export const KEPT_ASIDE = ".sayswho";

/** Makes that folder; a file in it keeps it out of Git. */
export async function keepAside(folder: string): Promise<string> {
  const aside = join(folder, KEPT_ASIDE);
  await mkdir(aside, { recursive: true });
  await writeFile(join(aside, ".gitignore"), "*\n", { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  return aside;
}

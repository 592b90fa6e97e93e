import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { liesInside } from "./lies-inside.ts";

/** The folder in a case's own folder for what is no part of the case: what is remembered of it, and what is half written. */
export const KEPT_ASIDE = ".sayswho";

/** Makes that folder; a file in it keeps it out of Git. Where the name is a link out of the case, nothing is kept. */
export async function keepAside(folder: string): Promise<string> {
  const aside = join(folder, KEPT_ASIDE);
  await mkdir(folder, { recursive: true });
  if (!(await liesInside(folder, aside))) throw new Error(`${KEPT_ASIDE} leads out of the case by a link`);
  await mkdir(aside, { recursive: true });
  await writeFile(join(aside, ".gitignore"), "*\n", { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  return aside;
}

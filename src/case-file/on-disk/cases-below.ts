import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { isThere } from "./is-there.ts";

/** Of so many folders it is asked whether they are cases: whoever names a home by mistake is not to wait. */
const MOST_ASKED = 1_000;

/** The folders right within another that are cases, by name. */
export async function casesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith(".")).slice(0, MOST_ASKED);
  const are = await Promise.all(folders.map(({ name }) => isThere(join(folder, name, "case.yaml"))));
  return folders.flatMap(({ name }, i) => (are[i] ? [name] : [])).sort();
}

import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * What the files of a folder are like, as one text: another where one of them came, went or was written.
 * @param but a folder in it that is left out
 */
export async function stampFolder(folder: string, but?: string): Promise<string> {
  const lines: string[] = [];
  for (const [path, entries] of await foldersOf(folder)) {
    if (but !== undefined && path === join(folder, but)) continue;
    for (const name of entries) {
      const { size, mtimeMs, ino } = (await stat(join(path, name)).catch(() => undefined)) ?? {};
      lines.push(`${join(path, name)} ${size} ${mtimeMs} ${ino}`);
    }
  }
  return lines.sort().join("\n");
}

/** A folder and those in it, each with the names of its files; what begins with a dot is left alone. */
export async function foldersOf(folder: string): Promise<Map<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  const add = async (path: string): Promise<readonly string[]> => {
    const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
    const seen = entries.filter(({ name }) => !name.startsWith("."));
    found.set(
      path,
      seen.filter((entry) => !entry.isDirectory()).map(({ name }) => name),
    );
    return seen.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  };
  for (const inner of await add(folder)) await add(join(folder, inner));
  return found;
}

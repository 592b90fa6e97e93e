import { lstat, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

const ALL = "*\n";

/**
 * Puts a file into a folder that keeps all of it out of Git, and leaves one that somebody has put there as it is. A shorter
 * one is what a process that died left of ours: it would keep nothing out.
 */
export async function keepOutOfGit(folder: string): Promise<void> {
  const ignore = join(folder, ".gitignore");
  await writeFile(ignore, ALL, { flag: "wx" }).catch(async (error: NodeJS.ErrnoException) => {
    const there = await lstat(ignore).catch(() => undefined);
    const isHalf = there?.isFile() === true && there.size < ALL.length;
    if (error.code !== "EEXIST") {
      if (isHalf) await rm(ignore, { force: true }).catch(() => undefined);
      throw error;
    }
    if (isHalf) await writeFile(ignore, ALL);
  });
}

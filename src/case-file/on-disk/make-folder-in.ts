import { mkdir } from "node:fs/promises";
import { join } from "node:path";

/**
 * Makes a folder in a case that is there. A case's own folder is never begun anew: one that was moved while somebody
 * codes would find its old place taken, and come to lie in it.
 * @returns its path where it was not there before
 */
export async function makeFolderIn(folder: string, name: string): Promise<string | undefined> {
  const inner = join(folder, name);
  return mkdir(inner).then(
    () => inner,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") return undefined;
      throw error;
    },
  );
}

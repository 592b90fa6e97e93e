import { cp } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

/** The seed case, in which no test writes. */
export const SEED = fileURLToPath(new URL("../graph-data/harbour-light", import.meta.url));

/**
 * Lays the seed case out in a folder that a test may write in. What somebody who works in that case keeps aside stays
 * theirs: that it has left, say, from which on every change is a correction. Its pictures are no part of it.
 */
export const copySeed = (folder: string): Promise<void> =>
  cp(SEED, folder, { recursive: true, filter: (path) => basename(path) !== ".sayswho" && !path.endsWith(".png") });

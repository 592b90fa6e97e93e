import { createHash } from "node:crypto";
import { lookAtFile } from "./look-at-file.ts";
import { readLines } from "./read-lines.ts";
import { readRegularFile } from "./read-regular-file.ts";

const NOTHING = "none";
const HASH = "sha256 ";

/** What one buffer of Node holds; a case's files are shorter. */
const MOST_BYTES = 2 ** 31 - 1;

/** What was read of a file, in words that hold on any disk and for as long as they are kept: its hash, or that it was not there. */
export const wordsForRead = (bytes: Uint8Array | undefined): string =>
  bytes === undefined ? NOTHING : `${HASH}${createHash("sha256").update(bytes).digest("hex")}`;

/** Whether those words say that there was a file. */
export const wasThere = (words: string): boolean => words !== NOTHING && !words.startsWith("undefined ");

/**
 * Whether a file still is what was read of it. Words from before this told its look and not its hash, which another file of
 * the same place may have, and the same file in another place has not: there is nothing else to hold it against.
 */
export async function isAsRead(path: string, words: string): Promise<boolean> {
  if (words === NOTHING) {
    const read = await readRegularFile(path, 0);
    return !read.ok && read.cause === "ENOENT";
  }
  if (!words.startsWith(HASH)) return words === lookNow(path);

  // Piece by piece: a journal may be a stranger's, and so may the file that it names.
  const hash = await readLines(path, MOST_BYTES);
  return hash !== undefined && words === `${HASH}${hash}`;
}

function lookNow(path: string): string | undefined {
  try {
    return lookAtFile(path);
  } catch {
    return undefined;
  }
}

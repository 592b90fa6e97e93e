import { writeFileSync } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { SaysWhoError } from "../../errors.ts";
import { encoded } from "./encoded.ts";
import { partBeside } from "./part-beside.ts";

/**
 * Writes a file whole or not at all: beside it, synced to disk, then renamed over it. A crash leaves the old file.
 * @param chunks the contents; an iterable, so that a large export need not become one string.
 * @throws SaysWhoError `file-unwritable`
 */
export async function writeFileWhole(path: string, chunks: Iterable<string | Uint8Array>): Promise<void> {
  let beside = "";
  try {
    await mkdir(dirname(path), { recursive: true });
    beside = await partBeside(path);
    const file = await open(beside, "w");
    try {
      // Each by the thread that made it, whose cache holds it still: another takes more than twice as long.
      for (const piece of encoded(chunks)) writeFileSync(file.fd, piece);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    // Where nothing could be begun there is nothing to remove either, and the first error is the one to be told.
    if (beside !== "") await rm(beside, { force: true }).catch(() => undefined);
    throw new SaysWhoError("file-unwritable", `${path} could not be written`, { cause: error });
  }
}

import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { SaysWhoError } from "../../errors.ts";
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
      for (const piece of gathered(chunks)) await file.writeFile(piece);
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

const PIECE_LENGTH = 256 * 1024;

/** Puts short chunks together: a call of the disk for each of a million lines takes longer than all the writing. */
export function* gathered(chunks: Iterable<string | Uint8Array>): Iterable<string | Uint8Array> {
  let text = "";
  for (const chunk of chunks) {
    if (typeof chunk === "string") text += chunk;
    if (typeof chunk === "string" && text.length < PIECE_LENGTH) continue;
    if (text !== "") yield text;
    text = "";
    if (typeof chunk !== "string") yield chunk;
  }
  if (text !== "") yield text;
}

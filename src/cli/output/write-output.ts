import { open } from "node:fs/promises";
import { encoded } from "../../case-file/on-disk/encoded.ts";
import { writeFileWhole } from "../../case-file/on-disk/write-file-whole.ts";
import { SaysWhoError } from "../../errors.ts";
import type { Output } from "./output-at.ts";

/**
 * Writes an answer where it goes: a file whole or not at all, and a pipe or a device piece by piece, since a file that
 * takes its name would leave whoever reads it waiting.
 * @throws SaysWhoError `file-unwritable`
 */
export async function writeOutput({ path, into }: Output, chunks: Iterable<string | Uint8Array>): Promise<void> {
  if (into === "file") return writeFileWhole(path, chunks);

  try {
    const stream = await open(path, "w");
    try {
      for (const piece of encoded(chunks)) await stream.writeFile(piece);
    } finally {
      await stream.close();
    }
  } catch (error) {
    throw new SaysWhoError("file-unwritable", `${path} could not be written`, { cause: error });
  }
}

import { constants } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";

/** The bytes of a file; or why they were not read, what to do about it, and what the system called it. */
export type ReadFile =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | {
      readonly ok: false;
      readonly code: "unreadable" | "not-a-file" | "too-large";
      readonly message: string;
      readonly mend: string;
      readonly cause?: string;
    };

/**
 * Reads a file that somebody else may have put there: a pipe would be waited for without end, and a device never ends,
 * so that only regular files are read, and of these no more than the bound, however long they say they are.
 */
export async function readRegularFile(path: string, maxBytes: number): Promise<ReadFile> {
  try {
    // Asked before it is opened, since with some devices that does something, and again after, since files change.
    if (!(await stat(path)).isFile()) return notAFile();
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const found = await file.stat();
      if (!found.isFile()) return notAFile();
      if (found.size > maxBytes) return tooLarge(found.size, maxBytes);
      const bytes = await readAtMost(file, found.size, maxBytes);
      return bytes === undefined ? tooLarge(maxBytes + 1, maxBytes) : { ok: true, bytes };
    } finally {
      await file.close();
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return {
      ok: false,
      code: "unreadable",
      message: `it cannot be read: ${message}`,
      mend: "see to its permissions",
      ...(code === undefined ? {} : { cause: code }),
    };
  }
}

/** Up to the end of the file; undefined where that lies beyond the bound, as in one that grows while it is read. */
async function readAtMost(file: FileHandle, size: number, maxBytes: number): Promise<Uint8Array | undefined> {
  let buffer = new Uint8Array(size + 1);
  for (let length = 0; ; ) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length);
    length += bytesRead;
    if (length > maxBytes) return undefined;
    if (bytesRead === 0) return buffer.subarray(0, length);
    if (length < buffer.length) continue;
    const larger = new Uint8Array(Math.min(2 * length, maxBytes + 1));
    larger.set(buffer);
    buffer = larger;
  }
}

const notAFile = (): ReadFile => ({
  ok: false,
  code: "not-a-file",
  message: "it is a folder, a pipe or a device, and no file; it was not opened",
  mend: "take it out of the way, or put the file itself there",
});

const tooLarge = (size: number, maxBytes: number): ReadFile => ({
  ok: false,
  code: "too-large",
  message: `it is ${size} bytes long; at most ${maxBytes} are read`,
  mend: "split it",
});

import { readRegularFile } from "../case-file/on-disk/read-regular-file.ts";
import { CommandFailure } from "./command-failure.ts";
import { printable } from "./terminal.ts";
import { unreadInWords } from "./trouble-in-words.ts";

/**
 * Reads a file that a command line names.
 * @throws CommandFailure 2 where there is none to read, 1 where it is more than is read
 */
export async function readGiven(path: string, maxBytes: number): Promise<Uint8Array> {
  const read = await readRegularFile(path, maxBytes);
  if (read.ok) return read.bytes;

  switch (read.code) {
    case "unreadable":
      throw new CommandFailure(
        2,
        `${printable(path)} cannot be read: ${read.cause === undefined ? read.message : unreadInWords(read.cause)}.`,
      );
    case "not-a-file":
      throw new CommandFailure(2, `${printable(path)}: ${read.message}; name a file.`);
    case "too-large":
      throw new CommandFailure(1, `${printable(path)}: ${read.message}; ${read.mend}.`);
    default:
      return read.code satisfies never;
  }
}

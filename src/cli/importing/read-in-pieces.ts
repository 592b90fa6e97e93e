import { isUtf8 } from "node:buffer";
import { closeSync, constants, openSync, readSync, statSync } from "node:fs";
import { lookAtFile } from "../../case-file/on-disk/look-at-file.ts";
import type { TextInPieces } from "../../formats/readers/text-in-pieces.ts";
import { CommandFailure } from "../command-failure.ts";
import { decodeText, otherKindOf } from "../decode-text.ts";
import { readGiven } from "../read-given.ts";
import { printable } from "../terminal.ts";

/** So much is read at a time; a shorter file is read whole. */
const PIECE = 1 << 16;

/**
 * The text of a file that a command line names, to be gone through in pieces.
 * @throws CommandFailure where it cannot be read, is longer than the bound, or is no UTF-8, and later where it has changed
 */
export async function readInPieces(path: string, maxBytes: number): Promise<string | TextInPieces> {
  const look = lookAtLargeFile(path, maxBytes);
  if (look === undefined || !isUtf8File(path, look.size)) return decodeText(path, await readGiven(path, maxBytes));

  const { size } = look;
  const refuseChanged = () => {
    if (lookAtFile(path) !== look.words)
      throw new CommandFailure(1, `${printable(path)} was changed while it was read; try again.`);
  };
  return {
    bytes: size,
    *pieces() {
      refuseChanged();
      let isBroken = false;
      try {
        for (const [piece, isFirst] of piecesOfBytes(path, size)) yield (isFirst ? first : further).decode(piece);
      } catch (error) {
        isBroken = true;
        throw error;
      } finally {
        // Also where no more is asked for: what was read so far may be of another file.
        if (!isBroken) refuseChanged();
      }
    },
  };
}

/** How large a file is, and what it looks like; undefined of one that is read whole, or refused by whoever reads it so. */
function lookAtLargeFile(
  path: string,
  maxBytes: number,
): { readonly size: number; readonly words: string } | undefined {
  try {
    // Its size after the look: what is written between the two is then seen as a change.
    const words = lookAtFile(path);
    const found = statSync(path);
    return found.isFile() && found.size > PIECE && found.size <= maxBytes ? { size: found.size, words } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a file can be read and is text, all of it; why it is not, whoever reads it whole says better. */
function isUtf8File(path: string, size: number): boolean {
  try {
    for (const [piece, isFirst] of piecesOfBytes(path, size))
      if (!isUtf8(piece) || (isFirst && otherKindOf(piece) !== undefined)) return false;
    return true;
  } catch {
    return false;
  }
}

const first = new TextDecoder("utf-8");
const further = new TextDecoder("utf-8", { ignoreBOM: true });

/** So many bytes of a file, of which no piece ends within a character. Each piece is used again once the next is asked for. */
function* piecesOfBytes(path: string, size: number): Iterable<readonly [piece: Uint8Array, isFirst: boolean]> {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const bytes = new Uint8Array(PIECE);
    for (let [length, left, isFirst] = [0, size, true]; ; isFirst = false) {
      const bytesRead = readSync(file, bytes, length, Math.min(left, PIECE - length), null);
      length += bytesRead;
      left -= bytesRead;
      const end = bytesRead === 0 ? length : wholeCharacters(bytes, length);
      if (end > 0) yield [bytes.subarray(0, end), isFirst];
      if (bytesRead === 0) return;
      bytes.copyWithin(0, end, length);
      length -= end;
    }
  } finally {
    closeSync(file);
  }
}

/** How many bytes end with a whole character: one of UTF-8 has at most four, of which all but the first begin with the bits 10. */
function wholeCharacters(bytes: Uint8Array, length: number): number {
  for (let back = 1; back <= Math.min(4, length); back++) {
    const byte = bytes[length - back] as number;
    if (byte < 0x80) return length;
    if (byte < 0xc0) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needed > back ? length - back : length;
  }
  return length;
}

import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { closeSync, constants, openSync, readSync } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { asSha256, type Sha256 } from "../../model/id.ts";
import { LINE_FEED } from "../jsonl/json-bytes.ts";
import { ROOM_FOR_LINE } from "../jsonl/read-usual-claims.ts";
import type { TakingClaims } from "../one-pass/take-claims.ts";

/** So much is read of a file at a time. */
const PIECE = 1 << 20;

/**
 * Reads a file of lines piece by piece, and hands on whole lines as they come; without anybody to take them only its hash
 * is wanted.
 * @returns the hash of the file; undefined where it is no file or longer than the bound, or its lines were no UTF-8 or not taken
 */
export async function readLines(
  path: string,
  maxBytes: number,
  take?: TakingClaims["take"],
): Promise<Sha256 | undefined> {
  try {
    // Asked before it is opened, since with some devices that does something, and again after, since files change.
    if (!(await stat(path)).isFile()) return undefined;
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const found = await file.stat();
      if (!found.isFile() || found.size > maxBytes) return undefined;
      return await (take === undefined ? hashPieces(file, maxBytes) : takePieces(file, maxBytes, take));
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

async function hashPieces(file: FileHandle, maxBytes: number): Promise<Sha256 | undefined> {
  const hash = createHash("sha256");
  const piece = new Uint8Array(PIECE);
  for (let length = 0; length <= maxBytes; ) {
    const { bytesRead } = await file.read(piece, 0, PIECE);
    if (bytesRead === 0) return asSha256(hash.digest("hex"));
    hash.update(piece.subarray(0, bytesRead));
    length += bytesRead;
  }
  return undefined;
}

async function takePieces(file: FileHandle, maxBytes: number, take: TakingClaims["take"]): Promise<Sha256 | undefined> {
  const hash = createHash("sha256");
  let bytes = new Uint8Array(PIECE * 2 + ROOM_FOR_LINE);
  /** Of the buffer: where the lines end that were read, and how many bytes of the file were handed on before. */
  let [length, handedOn] = [0, 0];
  for (;;) {
    if (length + PIECE + ROOM_FOR_LINE > bytes.length) {
      const larger = new Uint8Array(bytes.length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    const { bytesRead } = await file.read(bytes, length, PIECE);
    hash.update(bytes.subarray(length, length + bytesRead));
    const isLast = bytesRead === 0;
    const before = length;
    length += bytesRead;
    if (handedOn + length > maxBytes) return undefined;
    // The last line need not have an end.
    if (isLast) bytes[length++] = LINE_FEED;
    // Of a long line that goes on, what was looked through is not looked through again.
    const lastEnd = bytes.subarray(before, length).lastIndexOf(LINE_FEED);
    const end = lastEnd === -1 ? 0 : before + lastEnd + 1;
    if (end > 0 && !(isUtf8(bytes.subarray(0, end)) && take(bytes, 0, end, length, handedOn))) return undefined;
    if (isLast) return asSha256(hash.digest("hex"));
    bytes.copyWithin(0, end, length);
    handedOn += end;
    length -= end;
  }
}

/** The lines of a file from a byte on, without their ends; those that one is after are few, and near. */
export function* linesAgain(path: string, fromByte: number): Iterable<string> {
  const file = openSync(path, "r");
  try {
    const decoder = new TextDecoder("utf-8", { ignoreBOM: fromByte > 0 });
    const piece = new Uint8Array(PIECE / 16);
    let rest = "";
    for (let at = fromByte; ; ) {
      const bytesRead = readSync(file, piece, 0, piece.length, at);
      at += bytesRead;
      const lines = decoder.decode(piece.subarray(0, bytesRead), { stream: bytesRead > 0 }).split("\n");
      lines[0] = rest + (lines[0] ?? "");
      rest = bytesRead > 0 ? (lines.pop() ?? "") : "";
      for (const line of lines) yield line.replace(/\r$/, "");
      if (bytesRead === 0) return;
    }
  } finally {
    closeSync(file);
  }
}

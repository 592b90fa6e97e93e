import { constants } from "node:fs";
import { type FileHandle, lstat, open } from "node:fs/promises";
import { SaysWhoError } from "../../errors.ts";
import type { Decision } from "../../model/draft.ts";
import { canonicalLine } from "../drafts/draft-lines.ts";

/**
 * Writes a decision at the end of a file that lies there itself: through a link it would be another's, and a pipe is waited
 * for. Half a decision that a process wrote when it died gives way to it.
 * @throws SaysWhoError `file-unwritable`, where somebody's own words stand half there too: they are theirs to mend
 */
export async function appendDecision(path: string, decision: Decision): Promise<void> {
  const refuse = () =>
    new SaysWhoError("file-unwritable", `${path} is a link, a folder or a pipe, and no file: nothing was decided`);
  const there = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  if (there !== undefined && !there.isFile()) throw refuse();

  const { O_RDWR, O_CREAT, O_APPEND, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const file = await open(path, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK);
  try {
    const found = await file.stat();
    if (!found.isFile()) throw refuse();
    const rest = await openLine(file, found.size);
    const last = new TextDecoder("utf-8", { ignoreBOM: true }).decode(rest);
    const isWhole = last.trim() === "" || isJson(last.replace(/^\uFEFF/, ""));
    if (!isWhole && !isHalfOfOurs(last))
      throw new SaysWhoError(
        "file-unwritable",
        `the last line of ${path} is no decision and has no end: nothing was decided; mend it or take it out`,
      );
    const end = isWhole ? found.size : found.size - rest.length;
    if (!isWhole) await file.truncate(end);
    const line = canonicalLine(decision);
    await file.appendFile(isWhole && rest.length > 0 ? `\n${line}` : line).catch(async (error) => {
      // Half a line is no decision.
      await file.truncate(end).catch(() => undefined);
      throw error;
    });
  } finally {
    await file.close();
  }
}

/** How every decision begins that this program writes. */
const BEGINNINGS = ['{"draft":"', '{"entity":"'];

const isHalfOfOurs = (line: string): boolean =>
  BEGINNINGS.some((beginning) => line.startsWith(beginning) || beginning.startsWith(line));

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** Nearly every file ends with its last line's end, so that hardly anything is read of it. */
const FIRST_LOOK = 1024;
/** No decision is longer. */
const LONGEST_LINE = 1024 * 1024;

/** What stands behind the last line's end; of what is longer than any decision its end alone. */
async function openLine(file: FileHandle, size: number): Promise<Uint8Array> {
  for (let length = FIRST_LOOK; ; length *= 4) {
    const from = Math.max(0, size - length);
    const { buffer, bytesRead } = await file.read(new Uint8Array(size - from), 0, size - from, from);
    const tail = buffer.subarray(0, bytesRead);
    const start = tail.lastIndexOf(0x0a) + 1;
    if (start > 0 || from === 0 || length >= LONGEST_LINE) return tail.subarray(start);
  }
}

import { join } from "node:path";
import { SaysWhoError } from "../../errors.ts";
import type { Issue } from "../../model/issue.ts";
import { wholeFileIssue } from "../whole-file-issue.ts";
import { JOURNAL, settleFolder, settleLocked, writtenLast } from "./journal.ts";
import { KEPT_ASIDE } from "./kept-aside.ts";
import { withLock } from "./lock-case.ts";

/** How often somebody may write while a case is being read, before nobody may until it is. */
const MOST_TRIES = 4;

/**
 * Reads a case folder as one writer left it: again, where somebody wrote meanwhile. What a writer that died had decided to
 * write is put in its place first.
 * @param read is told where that cannot be done
 */
export async function readSteadily<Read>(folder: string, read: (trouble?: Issue) => Promise<Read>): Promise<Read> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const trouble = await settleFolder(folder).then(() => undefined, halfWritten);
    const before = await writtenLast(folder);
    const found = await read(trouble);
    if (trouble !== undefined || (before !== undefined && before === (await writtenLast(folder)))) return found;
  }
  return withLock(join(folder, KEPT_ASIDE), async () => {
    await settleLocked(folder);
    return read();
  }).catch(() => read());
}

function halfWritten(error: NodeJS.ErrnoException | SaysWhoError): Issue {
  const why = error instanceof SaysWhoError ? error.message : (error.code ?? error.message);
  return wholeFileIssue(
    `${KEPT_ASIDE}/${JOURNAL}`,
    "half-written",
    `a change was being written when its writer ended, and cannot be finished here (${why})`,
    "open the case where its folder may be written, once",
  );
}

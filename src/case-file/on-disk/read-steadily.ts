import { join } from "node:path";
import { SaysWhoError } from "../../errors.ts";
import type { Issue } from "../../model/issue.ts";
import { wholeFileIssue } from "../whole-file-issue.ts";
import { JOURNAL, writtenLast } from "./journal.ts";
import { KEPT_ASIDE } from "./kept-aside.ts";
import { withLock } from "./lock-case.ts";
import { type Settled, settledInWords, settleFolder, settleLocked } from "./settle-folder.ts";

/** How often somebody may write while a case is being read, before nobody may until it is. */
const MOST_TRIES = 4;

/** What was read, and what is to be said of a writer that died. */
export interface SteadyRead<Found> {
  readonly found: Found;
  readonly troubles: readonly Issue[];
}

/**
 * Reads a case folder as one writer left it: again, where somebody wrote meanwhile. What a writer that died had decided to
 * write is put in its place first; that it cannot be, or that somebody's words had to give way, is said with what was read,
 * the latter once.
 */
export async function readSteadily<Found>(folder: string, read: () => Promise<Found>): Promise<SteadyRead<Found>> {
  const troubles: Issue[] = [];
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const settled = await settleFolder(folder).then(
      (told) => ({ isWhole: true, said: told.map(settledIssue) }),
      (error) => ({ isWhole: false, said: [halfWritten(error)] }),
    );
    troubles.push(...settled.said);
    const before = await writtenLast(folder);
    const found = await read();
    if (!settled.isWhole || (before !== undefined && before === (await writtenLast(folder))))
      return { found, troubles };
  }
  return withLock(join(folder, KEPT_ASIDE), async () => {
    troubles.push(...(await settleLocked(folder)).map(settledIssue));
    return { found: await read(), troubles };
  }).catch(async () => ({ found: await read(), troubles }));
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

/** Said once, by whoever settles it: somebody's words are not in the case, be they in another file or in none. */
const settledIssue = (settled: Settled): Issue =>
  wholeFileIssue(
    settled.path,
    settled.of === "theirs-kept" ? "half-written" : "not-written",
    settledInWords(settled),
    settled.of === "theirs-kept"
      ? "take over what is still wanted of it, then go on"
      : "make that change again, where it is still wanted",
  );

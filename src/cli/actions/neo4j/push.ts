import { noteLeft } from "../../../case-file/on-disk/has-left.ts";
import { termsToday } from "../../../graph/gate/leave-terms.ts";
import { mayLeave } from "../../../graph/gate/may-leave.ts";
import type { CaseHeader } from "../../../model/case.ts";
import { type Pushed, pushCase } from "../../../neo4j/push-case.ts";
import { type Violation, verifyCase } from "../../../neo4j/verify-case.ts";
import { jsonLine } from "../../command.ts";
import { CommandFailure } from "../../command-failure.ts";
import { openCase } from "../../open-case.ts";
import type { DatabaseOptions } from "../../options/database-options.ts";
import { type LeaveOptions, leaveAsked } from "../../options/leave-options.ts";
import { stayedInWords } from "../../stayed-in-words.ts";
import { counted, printable, type Terminal } from "../../terminal.ts";
import { withDatabase } from "../../with-database.ts";

/** What a command line says for `push`. */
export interface PushOptions extends DatabaseOptions, LeaveOptions {
  readonly to?: string;
  readonly onlyVerify?: boolean;
  readonly json?: boolean;
}

/** Writes a case into a database and verifies what is there. */
export async function pushFolder(
  folder: string,
  { to, onlyVerify, json, ...options }: PushOptions,
  terminal: Terminal,
): Promise<void> {
  const asked = leaveAsked(options);
  const opened = await openCase(folder, terminal);
  const leaving = mayLeave(opened.table, termsToday(asked));
  const { table } = leaving;
  await withDatabase(to, options, async (database) => {
    const pushed: { violations: readonly Violation[] } & Partial<Pushed> = onlyVerify
      ? { violations: await verifyCase(database, table.header.id) }
      : // What breaks off half way has left in part.
        await pushCase(database, table, {
          ...asked,
          texts: opened.texts,
          ...(terminal.interactive ? { onProgress: progressOn(terminal) } : {}),
        }).finally(() => noteLeft(folder));

    const stayedBehind = onlyVerify ? {} : { stayedBehind: leaving.report };
    if (json) terminal.out(jsonLine({ case: table.header.id, ...pushed, ...stayedBehind }));
    else terminal.out(inWords(table.header, pushed) + (onlyVerify ? "" : stayedInWords(leaving)));
    if (pushed.violations.length > 0) throw new CommandFailure(1, "");
  });
}

function inWords(
  { id, title }: CaseHeader,
  {
    added,
    changed,
    moved,
    withdrawn,
    removed,
    unchanged,
    violations,
  }: { violations: readonly Violation[] } & Partial<Pushed>,
): string {
  const taken = removed ? `, ${counted(removed, "reading or mark", "readings or marks")} removed` : "";
  const records =
    added === undefined
      ? []
      : [
          `${counted(added, "record")} added, ${changed} changed, ${moved} moved, ${counted(withdrawn ?? 0, "claim")} withdrawn${taken}, ${unchanged} unchanged`,
        ];
  const verified =
    violations.length === 0
      ? ["Verified: every relationship is marked, has its source and agrees with its claim"]
      : violations.map(({ rule, count, example: one }) => `Broken ${count} times, as at ${printable(one)}: ${rule}`);
  return `${[`${printable(title)} (${id})`, ...records, ...verified].join("\n")}\n`;
}

const progressOn = (terminal: Terminal) => (done: number, all: number) =>
  terminal.err(done < all ? `\r${done} of ${all} records` : "\r\u001b[K");

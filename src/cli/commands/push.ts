import { termsToday } from "../../graph/gate/leave-terms.ts";
import { mayLeave } from "../../graph/gate/may-leave.ts";
import type { CaseHeader } from "../../model/case.ts";
import { relationshipType } from "../../model/predicate.ts";
import { type Pushed, pushCase } from "../../neo4j/push-case.ts";
import { type Violation, verifyCase } from "../../neo4j/verify-case.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION, jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { addDatabase, type DatabaseOptions, ENVIRONMENT, withDatabase } from "../database-options.ts";
import { addLeave, type LeaveOptions, leaveAsked, STAYS_BEHIND } from "../leave-options.ts";
import { openCase } from "../open-case.ts";
import { stayedInWords } from "../stayed-in-words.ts";
import { counted, printable, type Terminal } from "../terminal.ts";

interface PushOptions extends DatabaseOptions, LeaveOptions {
  readonly to?: string;
  readonly onlyVerify?: boolean;
  readonly json?: boolean;
}

/** `push`: a case into a Neo4j database, every relationship an allegation with its source. */
export const push: AddCommand = (program, terminal) => {
  const command = program
    .command("push")
    .summary("write a case into a Neo4j database, or what has changed of it")
    .description(
      "Writes a case into a Neo4j database, next to others: each claim between two entities as one relationship whose\n" +
        `type begins with the mark (${relationshipType("supports")}; a denial's is ${relationshipType("supports", { denied: true })}), and each claim as a node with its source and its\n` +
        "attribution. Only what differs is sent; a push that was cut goes on when it is repeated. A claim that is gone\n" +
        "from the case is withdrawn there, never deleted. Two cases share an entity only where both give the same sameAs\n" +
        "address for it. Then the database is verified; exit code 1 if it breaks a rule.\n\n" +
        `${STAYS_BEHIND}\n` +
        "What was pushed before it was marked so is withdrawn there and not taken out: do that in the database.\n\n" +
        `${ENVIRONMENT}\n\n` +
        "--json prints {case, added, changed, moved, withdrawn, unchanged, stayedBehind: [{what, count}],\n" +
        "violations: [{rule, count, example}]}.",
    )
    .argument(...CASE_ARGUMENT)
    .option("--only-verify", "write nothing; ask only whether what is there keeps the rules")
    .option(...JSON_OPTION)
    .addHelpText("after", example("push graph-data/harbour-light --to neo4j://localhost:7687"));
  addLeave(command);
  addDatabase(command, "--to").action(async (folder: string, { to, onlyVerify, json, ...options }: PushOptions) => {
    const asked = leaveAsked(options);
    const leaving = mayLeave((await openCase(folder, terminal)).table, termsToday(asked));
    const { table } = leaving;
    await withDatabase(to, options, async (database) => {
      const pushed: { violations: readonly Violation[] } & Partial<Pushed> = onlyVerify
        ? { violations: await verifyCase(database, table.header.id) }
        : await pushCase(database, table, {
            ...asked,
            ...(terminal.interactive ? { onProgress: progressOn(terminal) } : {}),
          });

      const stayedBehind = onlyVerify ? {} : { stayedBehind: leaving.report };
      if (json) terminal.out(jsonLine({ case: table.header.id, ...pushed, ...stayedBehind }));
      else terminal.out(inWords(table.header, pushed) + (onlyVerify ? "" : stayedInWords(leaving)));
      if (pushed.violations.length > 0) throw new CommandFailure(1, "");
    });
  });
};

function inWords(
  { id, title }: CaseHeader,
  { added, changed, moved, withdrawn, unchanged, violations }: { violations: readonly Violation[] } & Partial<Pushed>,
): string {
  const records =
    added === undefined
      ? []
      : [
          `${counted(added, "record")} added, ${changed} changed, ${moved} moved, ${counted(withdrawn ?? 0, "claim")} withdrawn, ${unchanged} unchanged`,
        ];
  const verified =
    violations.length === 0
      ? ["Verified: every relationship is marked, has its source and agrees with its claim"]
      : violations.map(({ rule, count, example: one }) => `Broken ${count} times, as at ${printable(one)}: ${rule}`);
  return `${[`${printable(title)} (${id})`, ...records, ...verified].join("\n")}\n`;
}

const progressOn = (terminal: Terminal) => (done: number, all: number) =>
  terminal.err(done < all ? `\r${done} of ${all} records` : "\r\u001b[K");

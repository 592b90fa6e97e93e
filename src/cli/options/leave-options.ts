import { type Command, Option } from "commander";
import type { LeaveAsked } from "../../graph/gate/leave-terms.ts";

/** What a command line asks to go along beside what may leave anyway. */
export interface LeaveOptions {
  readonly include?: "restricted";
  readonly recordedBy?: boolean;
}

/** Adds the options with which somebody says aloud that more may leave. */
export const addLeave = (command: Command): Command =>
  command
    .addOption(
      new Option(
        "--include <what>",
        "let restricted sources, and those under an embargo, leave too; confidential ones and what is off the record never do",
      ).choices(["restricted"]),
    )
    .option("--recorded-by", "let the names of those who coded leave too");

/** What the options ask of the gate. */
export const leaveAsked = ({ include, recordedBy }: LeaveOptions): LeaveAsked => ({ include, recordedBy });

/** What stays behind wherever a case leaves this machine, as the help of such a command says it. */
export const STAYS_BEHIND =
  "Restricted and confidential sources, those under an embargo, what was said off the record, who coded, and guesses at\n" +
  "who an unnamed person is stay behind with all that stands on them; how much is printed.";

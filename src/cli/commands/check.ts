import { parse } from "node:path";
import { readCaseFolder } from "../../case-file/read-case-folder.ts";
import { countRecords, countsInWords, NO_COUNTS } from "../case-counts.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION, jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { issueJson, issueLines } from "../issue-lines.ts";
import { counted, printable } from "../terminal.ts";

/** `check`: is this case sound, and if not, everything that is wrong with it. */
export const check: AddCommand = (program, terminal) => {
  program
    .command("check")
    .summary("say everything that is wrong with a case, or what is in it")
    .description(
      "Reads a case and reports all of its problems at once, each with file, line, column and what to do.\n" +
        "Exit code 0 if it is sound (warnings allowed), 1 if not.\n\n" +
        "--json prints {ok, case, counts: {persons, organizations, places, sources, claims, edges, remarks,\n" +
        "denials}, issues: [{code, severity, message, mend, file, line, column, path}]}; of a case that is not\n" +
        "sound nothing is loaded, so its counts are 0.",
    )
    .argument(...CASE_ARGUMENT)
    .option(...JSON_OPTION)
    .addHelpText("after", example("check graph-data/pakistan-isis-k-allegations"))
    .action(async (folder: string, { json }: { json?: boolean }) => {
      const parsed = await readCaseFolder(folder);
      const counts = parsed.ok ? countRecords(parsed.records) : NO_COUNTS;
      const name = parsed.ok ? parsed.records.header.id : parse(folder).base;

      if (json) {
        terminal.out(jsonLine({ ok: parsed.ok, case: name, counts, issues: parsed.issues.map(issueJson) }));
      } else {
        if (parsed.issues.length > 0) terminal.out(`${issueLines(parsed.issues, terminal)}\n\n`);
        const verdict = parsed.ok ? "checks" : `does not check: ${counted(errorsIn(parsed.issues), "error")}`;
        terminal.out(`${terminal.colours.bold(printable(name))} ${verdict}\n`);
        if (parsed.ok) terminal.out(`${countsInWords(counts)}\n`);
      }
      if (!parsed.ok) throw new CommandFailure(1, "");
    });
};

const errorsIn = (issues: readonly { severity: string }[]): number =>
  issues.filter(({ severity }) => severity === "error").length;

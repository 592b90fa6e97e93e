import { Option } from "commander";
import { FORMATS } from "../../formats/formats.ts";
import { heldEdges } from "../../formats/loss/held-edges.ts";
import { termsToday } from "../../graph/gate/leave-terms.ts";
import { leavingCase } from "../../graph/gate/leaving-case.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION, jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { addLeave, type LeaveOptions, leaveAsked, STAYS_BEHIND } from "../leave-options.ts";
import { openCase } from "../open-case.ts";
import { redactOpened } from "../redact-opened.ts";
import { stayedInWords } from "../stayed-in-words.ts";
import { counted } from "../terminal.ts";
import { usualOutput, writeExport } from "../write-export.ts";
import { writeReport } from "../write-report.ts";

interface ExportOptions extends LeaveOptions {
  readonly to: string;
  readonly output?: string;
  readonly redact?: boolean;
  readonly json?: boolean;
}

/** `export`: a case in another program's format, every edge still an allegation with its source. */
export const exportCase: AddCommand = (program, terminal) => {
  const command = program
    .command("export")
    .summary("write a case for another program")
    .description(
      "Writes a case in another format, one edge a claim, each with the mark, its source and its speaker.\n" +
        `${STAYS_BEHIND}\n` +
        "What the format cannot hold, and how much stayed behind, is listed in FILE.loss.json beside it; what --redact\n" +
        "replaced, withheld and coarsened is counted in FILE.redaction.json, without the words themselves. A format of many files makes a\n" +
        "folder, which must be new or empty: nothing in a folder is written over.\n\n" +
        `Formats:\n${FORMATS.map(({ id, label }) => `  ${id.padEnd(12)}${label}`).join("\n")}\n\n` +
        "--json prints {format, files: [paths], edges, stayedBehind: [{what, count}]}; of a folder its own path.",
    )
    .argument(...CASE_ARGUMENT)
    .addOption(new Option("--to <format>", "the format").choices(FORMATS.map(({ id }) => id)).makeOptionMandatory())
    .option("-o, --output <file>", "the file or folder to write (else named after the case, in the current folder)")
    .option("--redact", "give pseudonyms to people who are private, vulnerable or of unknown exposure")
    .option(...JSON_OPTION)
    .addHelpText("after", example("export graph-data/pakistan-isis-k-allegations --to gexf -o case.gexf"));
  addLeave(command).action(async (folder: string, { to, output, redact, json, ...options }: ExportOptions) => {
    const format = FORMATS.find(({ id }) => id === to);
    if (format === undefined) throw new CommandFailure(2, `There is no format "${to}".`);

    const opened = await openCase(folder, terminal);
    const leaving = leavingCase(opened, termsToday(leaveAsked(options)));
    const { table, redaction } = redact
      ? redactOpened({ ...opened, ...leaving })
      : { ...leaving, redaction: undefined };
    const path = output ?? usualOutput(format, table.header.id);
    const files = await writeExport(format, table, path, { asked: leaveAsked(options), stayed: leaving.report });
    if (redaction !== undefined) files.push(await writeReport(path, "redaction", redaction));

    const all = table.outgoing.claims.length;
    const edges = format.holds === undefined ? all : [...heldEdges(format, table)].length;
    const inWords = edges === all ? counted(all, "edge") : `${edges} of ${counted(all, "edge")}`;
    if (json) terminal.out(jsonLine({ format: to, files, edges, stayedBehind: leaving.report }));
    else
      terminal.out(
        `${inWords}, each an allegation with its source, written to ${files.join(", ")}\n${stayedInWords(leaving)}`,
      );
  });
};

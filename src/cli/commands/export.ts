import { Option } from "commander";
import type { ExportOptions } from "../actions/export.ts";
import { type AddCommand, CASE_ARGUMENT, example, FORCE_OPTION, JSON_OPTION } from "../command.ts";
import { formatLines, WRITTEN_FORMATS } from "../format-names.ts";
import { addLeave, STAYS_BEHIND } from "../options/leave-options.ts";

/** `export`: a case in another program's format, every edge still an allegation with its source. */
export const exportCase: AddCommand = (program, terminal) => {
  const command = program
    .command("export")
    .summary("write a case for another program")
    .description(
      "Writes a case in another format, one edge a claim, each with the mark, its source and its speaker.\n" +
        `${STAYS_BEHIND}\n` +
        "What the format cannot hold, and how much stayed behind, is listed in FILE.loss.json beside it; what --redact\n" +
        "replaced, withheld and coarsened is counted in FILE.redaction.json, without the words themselves. A format of\n" +
        "many files makes a folder, which must be new or empty: nothing in a folder is written over. Over a file that is there, whoever\n" +
        "made it, it is written with --force alone, and never into a case folder. Into a pipe or a device the export goes\n" +
        "as it comes, and what was lost is told on stderr.\n\n" +
        `Formats:\n${formatLines(WRITTEN_FORMATS)}\n\n` +
        "--json prints {format, files: [paths], edges, noEdges: {beside, leftOut}, stayedBehind: [{what, count}],\n" +
        "unchecked: {claims, works}}: the claims that are no edges, in it beside them or not in it; of how many works the\n" +
        "text is not at hand; of a folder its own path.",
    )
    .argument(...CASE_ARGUMENT)
    .addOption(
      new Option("--to <format>", "the format").choices(WRITTEN_FORMATS.map(({ id }) => id)).makeOptionMandatory(),
    )
    .option("-o, --output <file>", "the file or folder to write (else named after the case, in the current folder)")
    .option(
      "--excel",
      "with --to csv: for Excel, whichever separator it expects: a byte order mark, every cell in quotes",
    )
    .option("--redact", "give pseudonyms to people who are private, vulnerable or of unknown exposure")
    .option(...FORCE_OPTION)
    .option(...JSON_OPTION)
    .addHelpText("after", example("export graph-data/pakistan-isis-k-allegations --to gexf -o case.gexf"));
  addLeave(command).action(async (folder: string, options: ExportOptions) => {
    const { exportTo } = await import("../actions/export.ts");
    await exportTo(folder, options, terminal);
  });
};

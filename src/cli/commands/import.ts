import { Option } from "commander";
import { MAPPING_EXAMPLE } from "../../formats/readers/tables/mapping-example.ts";
import type { ImportOptions } from "../actions/import.ts";
import { type AddCommand, example, JSON_OPTION } from "../command.ts";
import { formatLines, READ_FORMATS } from "../format-names.ts";

/** `import`: somebody else's file as a case; what has no source stays out, and nothing is lost in silence. */
export const importCase: AddCommand = (program, terminal) => {
  program
    .command("import")
    .summary("make a case of somebody else's file")
    .description(
      "Makes a case of a file that another program or another person wrote. Each edge becomes one claim for each source\n" +
        "it names; an edge without a source stays out. What stays out, and what was kept as it stands because it can be\n" +
        "read in several ways, is listed with line and column in CASE.import.json beside the new case.\n" +
        "Exit code 1 if no edge can become a claim; then only the report is written.\n\n" +
        "--into brings the rows beside a case as drafts, which `sayswho drafts` looks through; or as claims with --as-claims.\n" +
        "A work is known by its address, or by its title where one of that title is there and neither address nor date is\n" +
        "another; names that the case knows are offered, never merged; an id that is there is given to nothing else. The report lies in CASE/drafts, and the command that takes all of it back is printed.\n\n" +
        `Formats:\n${formatLines(READ_FORMATS)}\n\n` +
        "--json prints {format, file, made: {entities, sources, claims}, withoutSource: [issues], leftOut: [issues],\n" +
        "keptAsItStands: [issues], byName: [issues], stayedOut: [{line, record}], passedOver: [{line, record}]}, as it stands in\n" +
        "CASE.import.json: the records that made no claim, and of the others what was not used. With --into also {recorded,\n" +
        "maybeSame, drafts, batch, files, known, renamed, already, undo}.",
    )
    .argument("<file>", "the file to read")
    .addOption(
      new Option("--from <format>", "its format").choices(READ_FORMATS.map(({ id }) => id)).makeOptionMandatory(),
    )
    .option(
      "-o, --output <case>",
      "the case folder to make; it must be new or empty (with --suggest the file of the mapping)",
    )
    .option("--into <case>", "bring the rows beside a case that is there, as drafts")
    .option("--as-claims", "with --into: as claims of --by, in one change; what a rule speaks against waits as a draft")
    .option("--by <name>", "with --into: who proposes the rows, or whose claims they are")
    .option("--text <source=file...>", "the real text of a work that the file names: quotes get their positions in it")
    .option("--map <file>", "a mapping file (YAML): which columns or attributes hold what")
    .option("--suggest", "write a mapping to begin with, for you to go through, and import nothing; -o names its file")
    .option("--entities <files...>", "tables of the entities beside the edges (CSV, or BOOK.xlsx#SHEET)")
    .option("--source <title>", "the file itself is the source of all that names no other: its title")
    .option("--url <address>", "with --source: where it can be opened")
    .option("--published <date>", "with --source: when it was published (EDTF, such as 2015-03-25)")
    .option("--title <words>", "the title of the case")
    .option(...JSON_OPTION)
    .addHelpText(
      "after",
      `\n${MAPPING_EXAMPLE}${example(
        "import links.csv --from csv --map links.yaml -o graph-data/links",
        "import links.csv --from csv --suggest -o links.yaml",
        'import links.csv --from csv --map links.yaml --into harbour --text "Clerk speaks=clerk.txt"',
        'import links.csv --from csv --map links.yaml --into harbour --as-claims --by "I. Vosk"',
      )}`,
    )
    .action(async (path: string, options: ImportOptions) => {
      const { importFrom } = await import("../actions/import.ts");
      await importFrom(path, options, terminal);
    });
};

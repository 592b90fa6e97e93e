import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { Option } from "commander";
import { writeFileWhole } from "../../case-file/write-file-whole.ts";
import { MAX_IMPORT_LENGTH, type NamedText } from "../../formats/readers/reader.ts";
import { READERS } from "../../formats/readers/readers.ts";
import { MAPPING_EXAMPLE } from "../../formats/readers/tables/mapping-example.ts";
import { importFile } from "../../formats/readers/tellings/import-file.ts";
import { slugOf } from "../../formats/readers/tellings/make-ids.ts";
import { CaseHeaderSchema } from "../../model/case.ts";
import type { Issue } from "../../model/issue.ts";
import { countsInWords, countsOf } from "../case-counts.ts";
import { type AddCommand, example, JSON_OPTION, jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { decodeText } from "../decode-text.ts";
import { issueLines } from "../issue-lines.ts";
import { counted, type Terminal } from "../terminal.ts";
import { refuseFullFolder, writeNewCase } from "../write-new-case.ts";

interface ImportOptions {
  readonly from: string;
  readonly output: string;
  readonly map?: string;
  readonly entities?: string;
  readonly title?: string;
  readonly json?: boolean;
}

/** Beyond this many claims JSON Lines is the form: nobody edits so many by hand. */
const MOST_IN_YAML = 10_000;
const MOST_SHOWN = 20;

/** `import`: somebody else's file as a case; what has no source stays out, and nothing is lost in silence. */
export const importCase: AddCommand = (program, terminal) => {
  program
    .command("import")
    .summary("make a case of somebody else's file")
    .description(
      "Makes a case of a file that another program or another person wrote. Each edge becomes one claim for each source\n" +
        "it names; an edge without a source stays out. What stays out, and what was kept as it stands because it can be\n" +
        "read in several ways, is listed with line and column in CASE.import.json beside the new case.\n" +
        "Exit code 1 if no edge can become a claim; then nothing is written.\n\n" +
        `Formats:\n${READERS.map(({ id, label }) => `  ${id.padEnd(14)}${label}`).join("\n")}\n\n` +
        "--json prints {format, file, made: {entities, sources, claims}, withoutSource: [issues], leftOut: [issues],\n" +
        "keptAsItStands: [issues]}, as it stands in CASE.import.json.",
    )
    .argument("<file>", "the file to read")
    .addOption(new Option("--from <format>", "its format").choices(READERS.map(({ id }) => id)).makeOptionMandatory())
    .requiredOption("-o, --output <case>", "the case folder to make; it must be new or empty")
    .option("--map <file>", "a mapping file (YAML): which columns or attributes hold what")
    .option("--entities <file>", "a table of the entities beside the edges (CSV)")
    .option("--title <words>", "the title of the case")
    .option(...JSON_OPTION)
    .addHelpText(
      "after",
      `\n${MAPPING_EXAMPLE}${example("import links.csv --from csv --map links.yaml -o graph-data/links")}`,
    )
    .action(async (path: string, { from, output, map, entities, title, json }: ImportOptions) => {
      const reader = READERS.find(({ id }) => id === from);
      if (reader === undefined) throw new CommandFailure(2, `There is no format "${from}".`);

      const input = {
        ...(await readNamedText(path)),
        mapping: map === undefined ? undefined : await readNamedText(map),
        entities: entities === undefined ? undefined : await readNamedText(entities),
      };
      await refuseFullFolder(output);
      const name = output.replace(/[/\\]+$/, "");
      const header = CaseHeaderSchema.parse({
        id: slugOf(basename(name)),
        title: title || `What ${input.file} records`,
        note: `Made from ${input.file}; what could not be used is listed in ${basename(name)}.import.json beside this folder.`,
      });

      const imported = importFile(reader, input, header);
      if (!imported.ok)
        throw new CommandFailure(1, `${someOf(imported.issues, terminal)}\nNothing was imported, and nothing written.`);

      const { records, texts, report } = imported;
      await writeNewCase(name, records, texts, records.claims.length > MOST_IN_YAML ? "jsonl" : "yaml");
      await writeFileWhole(`${name}.import.json`, [`${JSON.stringify(report, null, 2)}\n`]);
      if (json) {
        terminal.out(jsonLine(report));
        return;
      }
      const { withoutSource, leftOut, keptAsItStands } = report;
      if (withoutSource.length + leftOut.length > 0)
        terminal.err(`${someOf([...withoutSource, ...leftOut], terminal)}\n`);
      terminal.out(
        `${countsInWords(countsOf(records))}\n` +
          `${counted(withoutSource.length, "edge")} came without a source and stayed out; ` +
          `${counted(leftOut.length, "other trouble")} kept something out; ` +
          `${counted(keptAsItStands.length, "value")} kept as they stand or not used\n` +
          `The case is in ${name}, the report in ${name}.import.json\n`,
      );
    });
};

function someOf(issues: readonly Issue[], terminal: Terminal): string {
  const more = issues.length - MOST_SHOWN;
  const lines = issueLines(issues.slice(0, MOST_SHOWN), terminal);
  return more > 0 ? `${lines}\n… and ${counted(more, "more")}` : lines;
}

async function readNamedText(path: string): Promise<NamedText> {
  const unreadable = (error: NodeJS.ErrnoException) => {
    throw new CommandFailure(2, `${path} cannot be read (${error.code ?? error.message}).`);
  };
  const { size } = await stat(path).catch(unreadable);
  // A character takes at most four bytes of UTF-8, so a file beyond that is too long whatever is in it.
  if (size > 4 * MAX_IMPORT_LENGTH)
    throw new CommandFailure(1, `${path} is ${size} bytes long, more than is read; split it.`);

  const bytes = await readFile(path).catch(unreadable);
  return { file: basename(path), text: decodeText(path, bytes) };
}

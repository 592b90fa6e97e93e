import { Option } from "commander";
import { writeFileWhole } from "../../case-file/write-file-whole.ts";
import { FORMATS } from "../../formats/formats.ts";
import { redactCase } from "../../formats/redact-case.ts";
import { buildTable } from "../../table/table-builder.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION, jsonLine } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { openCase } from "../open-case.ts";
import { counted } from "../terminal.ts";

interface ExportOptions {
  readonly to: string;
  readonly output: string;
  readonly redact?: boolean;
  readonly json?: boolean;
}

/** `export`: a case in another program's format, every edge still an allegation with its source. */
export const exportCase: AddCommand = (program, terminal) => {
  program
    .command("export")
    .summary("write a case for another program")
    .description(
      "Writes a case in another format, one edge a claim, each with the mark, its source and its speaker.\n" +
        "What the format cannot hold is listed in NAME.loss.json beside the file; what --redact replaced,\n" +
        "withheld and coarsened is counted in NAME.redaction.json, without the words themselves.\n\n" +
        `Formats:\n${FORMATS.map(({ id, label }) => `  ${id.padEnd(12)}${label}`).join("\n")}\n\n` +
        "--json prints {format, files: [paths], edges}.",
    )
    .argument(...CASE_ARGUMENT)
    .addOption(new Option("--to <format>", "the format").choices(FORMATS.map(({ id }) => id)).makeOptionMandatory())
    .requiredOption("-o, --output <file>", "the file to write")
    .option("--redact", "give pseudonyms to people who are private, vulnerable or of unknown exposure")
    .option(...JSON_OPTION)
    .addHelpText("after", example("export graph-data/pakistan-isis-k-allegations --to gexf -o case.gexf"))
    .action(async (folder: string, { to, output, redact, json }: ExportOptions) => {
      const format = FORMATS.find(({ id }) => id === to);
      if (format === undefined) throw new CommandFailure(2, `There is no format "${to}".`);

      const opened = await openCase(folder, terminal);
      const redacted = redact ? redactCase(opened.table) : undefined;
      const table = redacted === undefined ? opened.table : buildTable(redacted.records);
      const stem = output.replace(/\.[^./\\]*$/, "");
      const files: string[] = [];
      for (const part of format.write(table)) {
        const path = part.suffix === "" ? output : `${stem}${part.suffix}`;
        await writeFileWhole(path, part.chunks);
        files.push(path);
      }
      const losses = format.losses(table);
      if (losses.length > 0) {
        await writeFileWhole(`${stem}.loss.json`, [`${JSON.stringify(losses, null, 2)}\n`]);
        files.push(`${stem}.loss.json`);
      }
      if (redacted !== undefined) {
        await writeFileWhole(`${stem}.redaction.json`, [`${JSON.stringify(redacted.report, null, 2)}\n`]);
        files.push(`${stem}.redaction.json`);
      }

      const edges = table.outgoing.claims.length;
      if (json) terminal.out(jsonLine({ format: to, files, edges }));
      else
        terminal.out(`${counted(edges, "edge")}, each an allegation with its source, written to ${files.join(", ")}\n`);
    });
};

import { Argument, type Command } from "commander";
import { type AddCommand, example, JSON_OPTION } from "../command.ts";
import { READ_FORMATS, WRITTEN_FORMATS } from "../format-names.ts";

const NAMES = [...new Set([...WRITTEN_FORMATS, ...READ_FORMATS].map(({ id }) => id))];

/** `formats`: what a case can be written as and made from, and what each keeps of it and loses. */
export const formats: AddCommand = (program, terminal) => {
  const command: Command = program
    .command("formats")
    .summary("list the formats that a case can be written in or made from, with what each keeps and loses")
    .description(
      "Lists every format that `export` writes or `import` reads, and how many fields of each kind of record it keeps\n" +
        "as they are; with the name of one, which fields it keeps in other words and which it loses. What a format\n" +
        "cannot hold of a case of yours is listed in FILE.loss.json beside each export, with counts and examples.\n\n" +
        "--json prints one object a line: {format, label, writes, reads, mapping: optional|none, keeps: [paths],\n" +
        "keepsInOtherWords: {path: how}, loses: [paths], alters: [what], onlySomeRecords}.",
    )
    .addArgument(new Argument("[format]", "one of them, to see its fields").choices(NAMES))
    .option(...JSON_OPTION)
    .addHelpText("after", example("formats", "formats gexf"))
    .action(async (id: string | undefined, options: { json?: boolean }) => {
      const { listFormats } = await import("../actions/formats.ts");
      listFormats(id, options, command.createHelp(), terminal);
    });
};

import { FORMATS } from "../../formats/formats.ts";
import { READERS } from "../../formats/readers/readers.ts";
import { type AddCommand, example, JSON_OPTION, jsonLine } from "../command.ts";
import { textTable } from "../text-table.ts";

/** `formats`: what a case can be written as and made from. */
export const formats: AddCommand = (program, terminal) => {
  program
    .command("formats")
    .summary("list the formats that a case can be written in or made from")
    .description(
      "Lists every format: whether `export` writes it and `import` reads it. What a format cannot hold of a case is\n" +
        "listed in NAME.loss.json beside each export, with counts and examples.\n\n" +
        "--json prints one object a line: {format, label, writes, reads, mapping: optional|none}.",
    )
    .option(...JSON_OPTION)
    .addHelpText("after", example("formats"))
    .action(({ json }: { json?: boolean }) => {
      const rows = [...new Set([...FORMATS, ...READERS].map(({ id }) => id))].map((id) => {
        const writer = FORMATS.find((format) => format.id === id);
        const reader = READERS.find((one) => one.id === id);
        const label = writer?.label ?? reader?.label ?? "";
        return {
          format: id,
          label,
          writes: writer !== undefined,
          reads: reader !== undefined,
          mapping: reader?.mapping,
        };
      });
      if (json) terminal.out(rows.map(jsonLine).join(""));
      else
        terminal.out(
          textTable(
            ["format", "writes", "reads", "mapping", "what it is"],
            rows.map(({ format, writes, reads, mapping, label }) => [
              format,
              writes ? "yes" : "-",
              reads ? "yes" : "-",
              mapping ?? "-",
              label,
            ]),
          ),
        );
    });
};

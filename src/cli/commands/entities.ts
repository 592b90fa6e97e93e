import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION, jsonLine } from "../command.ts";
import { openCase } from "../open-case.ts";
import { textTable } from "../text-table.ts";

/** `entities`: the people, organizations and places of a case. */
export const entities: AddCommand = (program, terminal) => {
  program
    .command("entities")
    .summary("list the people, organizations and places")
    .description(
      "Lists every entity of a case. --json prints one record a line, every field with its default filled in.",
    )
    .argument(...CASE_ARGUMENT)
    .option(...JSON_OPTION)
    .addHelpText("after", example("entities graph-data/pakistan-isis-k-allegations"))
    .action(async (folder: string, { json }: { json?: boolean }) => {
      const { table } = await openCase(folder, terminal);
      if (json) {
        for (const entity of table.entities) terminal.out(jsonLine(entity));
        return;
      }
      const rows = table.entities.map(({ id, kind, name, named }) => [kind, id, named ? name : `${name} (unnamed)`]);
      terminal.out(textTable(["KIND", "ID", "NAME"], rows));
    });
};

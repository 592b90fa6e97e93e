import { searchEntities } from "../../graph/search.ts";
import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION, jsonLine } from "../command.ts";
import { openCase } from "../open-case.ts";
import { printable } from "../terminal.ts";
import { textTable } from "../text-table.ts";

/** `find`: entities by words in their names, aliases and descriptions. */
export const find: AddCommand = (program, terminal) => {
  program
    .command("find")
    .summary("find entities by words in names, aliases and descriptions")
    .description(
      "Finds entities, best match first; case, accents and small slips do not matter.\n" +
        "--json prints one line an entity: {entity, matched: [words]}.",
    )
    .argument(...CASE_ARGUMENT)
    .argument("<words...>", "what to look for")
    .option(...JSON_OPTION)
    .addHelpText("after", example("find graph-data/pakistan-isis-k-allegations farooqi"))
    .action(async (folder: string, words: readonly string[], { json }: { json?: boolean }) => {
      const { table } = await openCase(folder, terminal);
      const found = searchEntities(table, words.join(" "));
      if (json) {
        for (const { entity, matched } of found) terminal.out(jsonLine({ entity, matched }));
        return;
      }
      if (found.length === 0) terminal.out(`Nothing in this case matches “${printable(words.join(" "))}”.\n`);
      else
        terminal.out(
          textTable(
            ["KIND", "ID", "NAME"],
            found.map(({ entity: { kind, id, name } }) => [kind, id, name]),
          ),
        );
    });
};

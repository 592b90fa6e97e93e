import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION } from "../command.ts";

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
    .action(async (folder: string, words: readonly string[], options: { json?: boolean }) => {
      const { findEntities } = await import("../actions/find.ts");
      await findEntities(folder, words, options, terminal);
    });
};

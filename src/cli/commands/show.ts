import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION } from "../command.ts";

/** `show`: one entity, what is alleged of it and what it is a source of. */
export const show: AddCommand = (program, terminal) => {
  program
    .command("show")
    .summary("show one entity: its names, what is alleged of it, what it says")
    .description(
      "Shows an entity, named by id, name or alias.\n" +
        "--json prints {entity, about: [claim ids], says: [claim ids]}: claims that have it at either end, and\n" +
        "claims whose attribution it is a step of.",
    )
    .argument(...CASE_ARGUMENT)
    .argument("<entity>", "its id, name or alias")
    .option(...JSON_OPTION)
    .addHelpText("after", example('show graph-data/pakistan-isis-k-allegations "Aslam Farooqi"'))
    .action(async (folder: string, words: string, options: { json?: boolean }) => {
      const { showEntity } = await import("../actions/show.ts");
      await showEntity(folder, words, options, terminal);
    });
};

import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION } from "../command.ts";

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
    .action(async (folder: string, options: { json?: boolean }) => {
      const { listEntities } = await import("../actions/entities.ts");
      await listEntities(folder, options, terminal);
    });
};

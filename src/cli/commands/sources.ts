import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION } from "../command.ts";

/** `sources`: the works of a case, and how many claims were read in each. */
export const sources: AddCommand = (program, terminal) => {
  program
    .command("sources")
    .summary("list the works that claims were read in or passed through")
    .description(
      "Lists every source of a case. --json prints one record a line, every field with its default filled in.",
    )
    .argument(...CASE_ARGUMENT)
    .option(...JSON_OPTION)
    .addHelpText("after", example("sources graph-data/pakistan-isis-k-allegations"))
    .action(async (folder: string, options: { json?: boolean }) => {
      const { listSources } = await import("../actions/sources.ts");
      await listSources(folder, options, terminal);
    });
};

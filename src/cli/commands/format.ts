import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION } from "../command.ts";

/** `format`: writes a case in its canonical form, with the schemas that editors check by. */
export const format: AddCommand = (program, terminal) => {
  program
    .command("format")
    .summary("write a case's files in their canonical form, with schemas for editors")
    .description(
      "Writes a case that checks anew: keys in one order, defaults left out, the JSON Schemas under schema/, each file\n" +
        "whole or not at all. Comments of YAML are not records and would be lost, so a file that has any is refused;\n" +
        "what is worth keeping belongs into a `note`. A passage that was written as `anchor: {exact: …}` alone gets its\n" +
        "position where its words stand exactly once in the text at hand, comments or not; of all others `check` says where\n" +
        "they stand. --json prints {files: [names that changed], filled?, commented?}.",
    )
    .argument(...CASE_ARGUMENT)
    .option("--drop-comments", "write anew although comments will be lost")
    .option(...JSON_OPTION)
    .addHelpText("after", example("format graph-data/pakistan-isis-k-allegations"))
    .action(async (folder: string, options: { dropComments?: boolean; json?: boolean }) => {
      const { formatFiles } = await import("../actions/format.ts");
      await formatFiles(folder, options, terminal);
    });
};

import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION } from "../command.ts";

/** `check`: is this case sound, and if not, everything that is wrong with it. */
export const check: AddCommand = (program, terminal) => {
  program
    .command("check")
    .summary("say everything that is wrong with a case, or what is in it")
    .description(
      "Reads a case and reports all of its problems at once, each with file, line, column and what to do. Of a\n" +
        "record whose shape is wrong, what it refers to and its passage are judged once it is mended.\n" +
        "Exit code 0 if it is sound (warnings and questions allowed: a warning is to be weighed, a question is\n" +
        "settled by an answer in the record), 1 if not.\n\n" +
        "A case that checks is put aside in its folder, in .sayswho, for the next command: that one reads the files,\n" +
        "sees that they are byte for byte the same, and need not check them again. --fresh does.\n\n" +
        "--json prints {ok, case, counts: {persons, organizations, places, sources, claims, edges, remarks,\n" +
        "denials}, issues: [{code, severity, message, mend, file, line, column, path}]}; of a case that is not\n" +
        "sound nothing is loaded, so its counts are 0.",
    )
    .argument(...CASE_ARGUMENT)
    .option(...JSON_OPTION)
    .option("--fresh", "check anew, also what has not changed since it was checked")
    .addHelpText("after", example("check graph-data/pakistan-isis-k-allegations"))
    .action(async (folder: string, options: { json?: boolean; fresh?: boolean }) => {
      const { checkCase } = await import("../actions/check.ts");
      await checkCase(folder, options, terminal);
    });
};

import { type AddCommand, CASE_ARGUMENT, example, JSON_OPTION } from "../command.ts";

/** `undo`: takes back what a command last changed in a case. */
export const undo: AddCommand = (program, terminal) => {
  program
    .command("undo")
    .summary("take back, whole, what `import --into` or `drafts` last recorded")
    .description(
      "Takes back the last change that `import --into --as-claims` or `drafts accept` made in a case, whole and to the byte,\n" +
        "as long as nobody has written in the same place since and the case has not left: was not exported, pushed or\n" +
        "published. After that a change is a correction, and `desk` makes it. --json prints {ok, what, files}.",
    )
    .argument(...CASE_ARGUMENT)
    .option(...JSON_OPTION)
    .addHelpText("after", example("undo harbour"))
    .action(async (folder: string, options: { json?: boolean }) => {
      const { undoLast } = await import("../actions/undo.ts");
      await undoLast(folder, options, terminal);
    });
};
